package org.laut.de.actor;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Entities;
import org.laut.de.entity.Mention;
import org.laut.de.entity.Noun;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.Span;
import org.laut.text.TokenKind;

/// A text with all that earlier stages read of it; any token may be asked for, beyond the text
/// nothing is true.
///
/// @param names the mentions by the token at which their name or noun begins; null where none does
/// @param byEntity the first mention of each entity that names it
/// @param persons tokens inside the names of persons
record Copy(
    Words words,
    Phrases phrases,
    Entities entities,
    PerToken<Mention> names,
    PerToken<Mention> covering,
    Map<String, Mention> byEntity,
    BitSet persons) {
  private static final int FARTHEST = 16;

  static Copy of(Words words, Phrases phrases, Entities entities) {
    TaggedText text = words.text();
    var names = new PerToken<Mention>(text.size());
    var covering = new PerToken<Mention>(text.size());
    var byEntity = new HashMap<String, Mention>();
    var persons = new BitSet();
    for (Mention mention : entities.mentions()) {
      names.set(mention.name(), mention);
      String entity = mention.entity();
      if (entity != null && !mention.described()) {
        byEntity.putIfAbsent(entity, mention);
      }
      for (int i = mention.name(); i < mention.end(); i++) {
        covering.set(i, mention);
      }
      boolean name = mention.end() - mention.name() > 1 || text.tag(mention.name()) == Tag.NE;
      if (mention.namedPerson() && !mention.described() && name) {
        persons.set(mention.name(), mention.end());
      }
    }
    return new Copy(words, phrases, entities, names, covering, byEntity, persons);
  }

  /// The first mention that names this entity; null if none does.
  @Nullable Mention entity(String id) {
    return byEntity.get(id);
  }

  int size() {
    return words.text().size();
  }

  TaggedText text() {
    return words.text();
  }

  /// The dictionary form at this token in lower case; empty outside the words.text().
  String lemma(int token) {
    return words.lemma(token);
  }

  /// The form at this token in lower case; empty outside the words.text().
  String small(int token) {
    return words.small(token);
  }

  boolean tag(int token, Tag tag) {
    return words.text().tag(token) == tag;
  }

  /// The source noun at this token; null if it is none.
  @Nullable Noun noun(int token) {
    return entities.noun(token);
  }

  boolean human(int token) {
    Noun noun = noun(token);
    return noun != null && noun.human();
  }

  /// True for a token that names or describes a source; false for a compound that a name of a place
  /// may be as well: "Nordhafen".
  boolean source(int token) {
    Mention mention = covering.at(token);
    Noun noun = noun(token);
    boolean described = mention == null || mention.described();
    return !described || noun != null && (noun.modifier().isEmpty() || noun.human());
  }

  /// True inside the name of a person.
  boolean person(int token) {
    return token >= 0 && persons.get(token);
  }

  /// True inside the name of a person that has more than one word.
  boolean fullName(int token) {
    Mention mention = covering.at(token);
    return mention != null && person(token) && mention.end() - mention.name() > 1;
  }

  /// True for a capitalised word that is tagged as a name or known to no dictionary.
  boolean nameLike(int token) {
    return words.nameLike(token);
  }

  /// "Nordhafener" before a noun, however it is tagged.
  boolean ofPlace(int token) {
    return words.text().tag(token + 1) == Tag.NN
        && words.text().form(token).endsWith("er")
        && words.text().capitalised(token)
        && (words.text().tag(token) == Tag.ADJA || words.text().tag(token).nominal())
        && first(token + 1) <= token;
  }

  /// A word of two to eight letters, capitals only.
  boolean acronym(int token) {
    String form = words.text().form(token);
    boolean capitals = form.length() >= 2 && form.length() <= 8;
    for (int i = 0; capitals && i < form.length(); i++) {
      capitals = Character.isUpperCase(form.charAt(i)) || Character.isDigit(form.charAt(i));
    }
    return capitals && Character.isUpperCase(form.charAt(0));
  }

  /// First token of the flat phrase around this token.
  int first(int token) {
    NounPhrase phrase = phrases.covering(token);
    return phrase == null ? token : Math.min(token, phrase.first());
  }

  /// Index behind the last token that may belong to the phrase at this token: before the next verb
  /// or mark, brackets left out; bounded.
  int limit(int token) {
    int end = Math.min(words.text().size(), token + FARTHEST);
    for (int i = token + 1; i < end; i++) {
      Tag tag = words.text().tag(i);
      if (tag.verb() || tag.punctuation() && !inside(i)) {
        return i;
      }
    }
    return end;
  }

  private boolean inside(int i) {
    return words.text().is(i, TokenKind.BRACKET) || words.text().is(i, TokenKind.QUOTE);
  }

  /// Index of the first token of a span; -1 if none begins there.
  int first(Span span) {
    return words.text().at(span.start());
  }

  /// Index behind the last token of a span that begins at token `first`.
  int end(int first, Span span) {
    int end = first;
    while (end < words.text().size() && words.text().token(end).start() < span.end()) {
      end++;
    }
    return Math.max(end, first + 1);
  }
}
