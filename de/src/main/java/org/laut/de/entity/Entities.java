package org.laut.de.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.report.SourceKind;
import org.laut.text.Span;

/// Who is meant in one text: the entities it names, and what any noun phrase or pronoun stands for.
public final class Entities {
  private final TextView text;
  private final KindReader kinds;
  private final Pronouns pronouns;
  private final Antecedents antecedents;
  private final List<Mention> mentions;
  private final List<Entity> entities;

  Entities(TextView text, List<Mention> mentions, People people) {
    this.text = text;
    var index = new MentionIndex(mentions);
    this.pronouns = new Pronouns(text);
    this.antecedents = new Antecedents(text, index, people);
    this.kinds = new KindReader(text, index);
    antecedents.takeUp();
    this.mentions = index.all();
    this.entities = collect(text, this.mentions);
  }

  private static List<Entity> collect(TextView text, List<Mention> mentions) {
    var spans = new LinkedHashMap<KnownName, List<Span>>();
    var ids = new HashMap<String, KnownName>();
    for (Mention mention : mentions) {
      KnownName known = mention.known();
      if (known != null) {
        KnownName first = ids.computeIfAbsent(known.id(), id -> known);
        spans
            .computeIfAbsent(first, name -> new ArrayList<>())
            .add(text.span(mention.name(), mention.end()));
      }
    }
    var all = new ArrayList<Entity>();
    spans.forEach((name, at) -> all.add(new Entity(name.id(), name.kind(), name.name(), at)));
    return List.copyOf(all);
  }

  /// What the text names, by first mention.
  public List<Entity> entities() {
    return entities;
  }

  /// Where something is named or described, by the place of the name.
  public List<Mention> mentions() {
    return mentions;
  }

  /// The source noun at this token; null if it is none or lies outside the text.
  public @Nullable Noun noun(int token) {
    return text.noun(token);
  }

  /// The source noun that a part of a compound is, its linking s taken off; null if it is none.
  public @Nullable Noun nounOf(String part) {
    return text.nounOf(part);
  }

  /// What the noun phrase from token `first` to `end` with this head stands for.
  ///
  /// @param first its first token, determiner included; for a pronoun the pronoun
  /// @param end index behind its last token
  /// @param head its head noun, name or pronoun
  public Resolution resolve(int first, int end, int head) {
    if (pronouns.at(head)) {
      return resolvePronoun(head, List.of());
    }
    Mention named = kinds.identity(first, end, head);
    int name = named == null ? nameBehind(head, end) : -1;
    named = name < 0 ? named : kinds.identity(name, end, name);
    if (named != null) {
      Mention before = !named.names() ? antecedents.namedBefore(named) : null;
      Span span = before == null ? null : antecedents.span(before);
      return new Resolution(kinds.of(named), named.entity(), span, named.gender());
    }
    int gender = antecedents.gender(first, head);
    Noun noun = text.noun(head);
    if (noun == null) {
      return new Resolution(kinds.unknown(first, end, head, gender), null, null, gender);
    }
    Mention before = named(head, end) ? null : antecedents.bare(first, head, noun);
    SourceKind kind = kinds.of(first, end, head, noun, gender, before);
    return before == null
        ? new Resolution(kind, null, null, gender)
        : new Resolution(
            noun.human() ? kind : kinds.of(before),
            before.entity(),
            antecedents.span(before),
            gender);
  }

  /// Where the name of an office with its field begins: "der Minister für Verkehr Jan Berg"; -1 if
  /// the phrase has none.
  private int nameBehind(int head, int end) {
    int name = end;
    while (name - 1 > head && text.word(name - 1).tag() == Tag.NE) {
      name--;
    }
    boolean field = name < end && name > head + 2 && text.word(head + 1).form().equals("für");
    for (int i = head + 2; field && i < name; i++) {
      Tag tag = text.word(i).tag();
      field = tag == Tag.ADJA || tag.nominal() || tag == Tag.KON || tag == Tag.TRUNC;
    }
    return field ? name : -1;
  }

  /// True if an unknown name stands at the end of the phrase: "die Staatsagentur des Landes
  /// Kantar".
  private boolean named(int head, int end) {
    int last = end - 1;
    return last > head
        && text.word(last).tag() == Tag.NE
        && text.word(last - 1).tag().nominal()
        && !text.word(last).form().endsWith("s");
  }

  /// Index at which the second of two names begins that stand side by side and mean different
  /// things: "Nordkorea Russland"; -1 if the tokens hold none such.
  public int secondName(int first, int end) {
    int place = placeBehind(first, end);
    if (place > 0) {
      return place;
    }
    Mention one = kinds.named(first, end);
    Mention two = one == null ? null : kinds.named(one.end(), end);
    boolean both =
        one != null
            && two != null
            && one.name() == first
            && two.name() == one.end()
            && two.end() == end
            && !Objects.equals(one.entity(), two.entity());
    return both && one != null ? one.end() : -1;
  }

  /// Where the name of a place begins that follows a noun for a person, and so is another argument:
  /// "besucht der Minister Oslo"; -1 if there is none.
  private int placeBehind(int first, int end) {
    int last = end - 1;
    Mention name = kinds.named(last, end);
    boolean place =
        name != null
            && name.name() == last
            && (name.kind() == EntityKind.PLACE || name.kind() == EntityKind.STATE);
    return place && last > first && (human(last - 1) || kinds.personEnds(first, last)) ? last : -1;
  }

  private boolean human(int token) {
    Noun noun = text.noun(token);
    return noun != null && noun.human();
  }

  /// True if this head names somebody or is a noun, known or by its ending, that can be a source;
  /// false for things and deeds.
  public boolean source(int first, int end, int head) {
    Noun noun = text.noun(head);
    return noun != null && noun.type() != NounClass.NOTHING
        || kinds.identity(first, end, head) != null
        || doer(text.word(head).lemma(), antecedents.gender(first, head));
  }

  /// True for the endings of those who do something: "Reeder", "Anglerin", "Drummerin", "Ökologe".
  private static boolean doer(String lemma, int gender) {
    boolean masculine = (gender & Gender.MASCULINE) != 0;
    return lemma.endsWith("erin")
        || lemma.endsWith("istin")
        || masculine && (lemma.endsWith("er") || lemma.endsWith("ist") || lemma.endsWith("eur"))
        || masculine && (lemma.endsWith("loge") || lemma.endsWith("ent") || lemma.endsWith("ant"));
  }

  /// Whom a pronoun stands for.
  ///
  /// @param preferred mentions to look at before all others, the most recent last, such as the
  ///   speakers so far
  public Resolution resolvePronoun(int token, List<Span> preferred) {
    int gender = pronouns.gender(token);
    for (int i = preferred.size() - 1; i >= 0; i--) {
      Mention mention = antecedents.at(preferred.get(i));
      if (mention != null && mention.name() < token && (mention.gender() & gender) != 0) {
        return resolved(mention);
      }
    }
    Mention mention = antecedents.agreeing(token, gender);
    return mention != null
        ? resolved(mention)
        : new Resolution(
            gender == Gender.PLURAL ? SourceKind.GROUP : SourceKind.PERSON, null, null, gender);
  }

  private Resolution resolved(Mention mention) {
    return new Resolution(
        kinds.of(mention), mention.entity(), antecedents.span(mention), mention.gender());
  }
}
