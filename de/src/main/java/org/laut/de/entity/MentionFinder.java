package org.laut.de.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
import org.laut.report.EntityKind;
import org.laut.text.TokenKind;

/// Finds every mention of a text: names first, then what the names are called again, then the nouns
/// that describe somebody without naming.
final class MentionFinder {
  private final TextView text;
  private final Lexicons lexicons;
  private final PersonNames persons;
  private final People people;
  private final NameTrie own = new NameTrie();
  private final BitSet covered = new BitSet();
  private final List<Mention> mentions = new ArrayList<>();

  MentionFinder(TextView text, Lexicons lexicons, People people) {
    this.text = text;
    this.lexicons = lexicons;
    this.people = people;
    this.persons = new PersonNames(text, lexicons);
  }

  /// All mentions in the order of the text; their names do not overlap.
  List<Mention> find() {
    names();
    surnames();
    again();
    nouns();
    mentions.sort(Comparator.comparingInt(Mention::name));
    return mentions;
  }

  private void names() {
    for (int i = 0; i < text.size(); i++) {
      int person = persons.end(i);
      if (person > i + 1) {
        KnownName name = people.full(i, person, persons.gender(i));
        own.add(people.surname(i, person), name);
        person(i, person, name);
        i = person - 1;
        continue;
      }
      NameTrie.Match match = lexicons.names().longest(text.tokens(), i, text.sentenceEnd(i));
      if (match != null && (!match.name().weak() || explained(i, match))) {
        body(i, match.end(), match.name());
        i = match.end() - 1;
      } else {
        labelled(i);
      }
    }
  }

  /// Surnames behind titles.
  private void surnames() {
    for (int i = 0; i < text.size(); i++) {
      if (!covered.get(i) && persons.end(i) == i + 1) {
        KnownName name = people.surnamed(i, i + 1, persons.gender(i));
        own.add(name.name(), name);
        person(i, i + 1, name);
      }
    }
  }

  /// Names that the text itself has introduced.
  private void again() {
    for (int i = 0; i < text.size(); i++) {
      NameTrie.Match match =
          covered.get(i) || !text.kind(i, TokenKind.WORD)
              ? null
              : own.longest(text.tokens(), i, text.sentenceEnd(i));
      if (match != null && covered.get(match.end() - 1)) {
        continue;
      }
      if (match != null && match.name().kind() == EntityKind.PERSON) {
        person(i, match.end(), match.name());
      } else if (match != null) {
        body(i, match.end(), match.name());
      }
    }
  }

  private void nouns() {
    for (int i = 0; i < text.size(); i++) {
      Noun noun = covered.get(i) ? null : text.noun(i);
      if (noun != null && noun.type() != NounClass.NOTHING && noun.type() != NounClass.PLACE) {
        int first = text.phraseStart(i);
        add(new Mention(first, i, i + 1, kind(noun.type()), null, noun, gender(first, i, noun)));
      }
    }
  }

  private void person(int first, int end, KnownName name) {
    Noun title = persons.titled(first) ? text.noun(first - 1) : null;
    int start = text.phraseStart(title == null ? first : first - 1);
    people.role(name.id(), title == null ? apposition(end) : title);
    if (title != null) {
      covered.set(first - 1);
    }
    add(new Mention(start, first, end, EntityKind.PERSON, name, title, name.gender()));
  }

  /// The noun of "Berger, der Sprecher der Stadt".
  private @Nullable Noun apposition(int at) {
    int i = at;
    if (!text.kind(i, TokenKind.COMMA)) {
      return null;
    }
    i++;
    while (i < at + 4 && text.opens(i)) {
      i++;
    }
    return text.noun(i);
  }

  private void body(int first, int end, KnownName name) {
    Noun label = label(first);
    int start =
        text.phraseStart(
            label == null ? first : text.kind(first - 1, TokenKind.QUOTE) ? first - 2 : first - 1);
    int gender = name.gender();
    add(new Mention(start, first, end, name.kind(), name, label, gender));
  }

  /// The noun that says what the name is, directly before it or its quotation mark.
  private @Nullable Noun label(int first) {
    int at = text.kind(first - 1, TokenKind.QUOTE) ? first - 2 : first - 1;
    Noun noun = text.sameSentence(at, first) ? text.noun(at) : null;
    return noun == null || noun.human() ? null : noun;
  }

  private boolean explained(int i, NameTrie.Match match) {
    Noun label = label(i);
    boolean quoted = text.kind(i - 1, TokenKind.QUOTE) && text.kind(match.end(), TokenKind.QUOTE);
    return (quoted && text.opens(i - 2))
        || (label != null && kind(label.type()) == match.name().kind());
  }

  /// "der Zeitung „Name“", "die Partei Name": the noun says what an unknown name is.
  private void labelled(int i) {
    Noun label = text.noun(i);
    if (label == null || !labels(label.type())) {
      return;
    }
    boolean quoted = label.type() != NounClass.OFFICIAL && text.kind(i + 1, TokenKind.QUOTE);
    int first = quoted ? i + 2 : i + 1;
    NameTrie.Match match = lexicons.names().longest(text.tokens(), first, text.sentenceEnd(i));
    if (match != null || (!quoted && persons.end(first) > first + 1)) {
      return;
    }
    int end = quoted ? closing(first) : unknown(first);
    if (end > first) {
      String name = text.tokens().get(first).form();
      for (int k = first + 1; k < end; k++) {
        name = name + " " + text.form(k);
      }
      EntityKind kind = kind(label.type());
      String id = kind.name().toLowerCase(Locale.ROOT) + "/" + Slug.of(name);
      var known = new KnownName(id, kind, name, label.gender(), false, false);
      own.add(name, known);
      body(first, end, known);
    }
  }

  private static boolean labels(NounClass type) {
    return switch (type) {
      case AGENCY, MEDIUM, ORGANISATION, OFFICIAL -> true;
      default -> false;
    };
  }

  private int closing(int first) {
    int end = first;
    if (!text.capital(first)) {
      return first;
    }
    while (end < first + 6 && text.sameSentence(end, first) && !text.kind(end, TokenKind.QUOTE)) {
      end++;
    }
    return text.kind(end, TokenKind.QUOTE) ? end : first;
  }

  private int unknown(int first) {
    int end = first;
    while (end < first + 4
        && text.sameSentence(end, first)
        && (text.nameLike(end)
            || text.acronym(end)
            || (end == first && text.kind(end, TokenKind.ADDRESS)))) {
      end++;
    }
    return end;
  }

  private void add(Mention mention) {
    covered.set(mention.name(), mention.end());
    mentions.add(mention);
  }

  private int gender(int first, int head, Noun noun) {
    int agreement = Agreement.ANY;
    for (int i = first; i <= head; i++) {
      int next = agreement & text.word(i).agreement();
      agreement = next == 0 ? agreement : next;
    }
    int number = Gender.of(agreement);
    boolean singular = (number & Gender.SINGULAR) != 0;
    int gender = noun.gender() == Gender.PLURAL ? Gender.PLURAL : singular ? noun.gender() : 0;
    return (number & Gender.PLURAL) != 0 ? gender | Gender.PLURAL : gender;
  }

  static EntityKind kind(NounClass type) {
    return switch (type) {
      case PERSON, SPOKESPERSON -> EntityKind.PERSON;
      case OFFICIAL -> EntityKind.OFFICIAL;
      case ORGANISATION -> EntityKind.ORGANISATION;
      case AGENCY -> EntityKind.AGENCY;
      case MEDIUM -> EntityKind.MEDIUM;
      case DOCUMENT -> EntityKind.DOCUMENT;
      case GROUP, UNNAMED, NOTHING -> EntityKind.GROUP;
      case PLACE -> EntityKind.PLACE;
    };
  }
}
