package org.laut.de.entity;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.VerbForm;
import org.laut.de.tag.Word;
import org.laut.report.EntityKind;
import org.laut.text.Span;

/// Finds what was named before and is taken up by a pronoun or a bare role.
final class Antecedents {
  private static final int LOOK_BACK = 60;
  private static final int VERB_WINDOW = 5;

  /// Nouns that take up any person of their gender.
  private static final Set<String> ANY_PERSON =
      Set.of("jähriger", "mann", "frau", "politiker", "kollege", "angeklagter", "angeklagte");

  /// Nouns that take up any body of their kind.
  private static final Set<String> GENERAL =
      Set.of(
          "agentur",
          "nachrichtenagentur",
          "behörde",
          "amt",
          "unternehmen",
          "konzern",
          "firma",
          "organisation",
          "blatt",
          "zeitung",
          "sender",
          "magazin",
          "portal",
          "seite",
          "plattform",
          "medium",
          "staatsagentur");

  private final TextView text;
  private final MentionIndex index;
  private final People people;

  Antecedents(TextView text, MentionIndex index, People people) {
    this.text = text;
    this.index = index;
    this.people = people;
  }

  /// Where the mention stands, or the fullest name before it of the person it names by surname.
  Span span(Mention mention) {
    Mention full = mention;
    if (mention.namedPerson() && mention.end() - mention.name() == 1) {
      for (int i = index.from(mention.name()) - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
        Mention before = index.get(i);
        if (Objects.equals(before.entity(), mention.entity()) && before.end() - before.name() > 1) {
          full = before;
          break;
        }
      }
    }
    return text.span(full.first(), full.end());
  }

  /// True if the token is a pronoun that can stand for somebody.
  boolean pronoun(int token) {
    if (!text.inside(token)) {
      return false;
    }
    return switch (text.word(token).tag()) {
      case PPER, PDS, PPOSAT, PPOSS, PRELS, PRELAT -> true;
      default -> false;
    };
  }

  /// [Gender] bits of what the pronoun can stand for.
  int pronounGender(int token) {
    String form = text.form(token).toLowerCase(Locale.GERMAN);
    if (form.startsWith("sein") || form.equals("ihm") || form.equals("dessen")) {
      return Gender.MASCULINE | Gender.NEUTER;
    }
    return switch (form) {
      case "er", "ihn", "dieser", "der", "jener" -> Gender.MASCULINE;
      case "es", "das", "dies", "dieses" -> Gender.NEUTER;
      case "ihnen" -> Gender.PLURAL;
      case "sie", "die", "diese", "jene" -> number(token);
      default ->
          form.startsWith("ihr") || form.equals("deren")
              ? Gender.FEMININE | Gender.PLURAL
              : Gender.ANY;
    };
  }

  /// "sie" is one or many as the finite verb beside it says.
  private int number(int token) {
    for (int distance = 1; distance <= VERB_WINDOW; distance++) {
      for (int at : new int[] {token + distance, token - distance}) {
        if (text.sameSentence(at, token) && text.word(at).tag().finite()) {
          return number(text.word(at));
        }
      }
    }
    return Gender.FEMININE | Gender.PLURAL;
  }

  private static int number(Word verb) {
    int singular = 0;
    int plural = 0;
    for (int tense = VerbForm.PRESENT; tense <= VerbForm.KONJUNKTIV2; tense++) {
      singular |= verb.verb() & VerbForm.bit(tense, Agreement.SINGULAR, 3);
      plural |= verb.verb() & VerbForm.bit(tense, Agreement.PLURAL, 3);
    }
    if ((singular == 0) == (plural == 0)) {
      return Gender.FEMININE | Gender.PLURAL;
    }
    return singular != 0 ? Gender.FEMININE : Gender.PLURAL;
  }

  /// [Gender] bits of the phrase from `first` to its head.
  int gender(int first, int head) {
    int agreement = Agreement.ANY;
    for (int i = first; i <= head; i++) {
      int next = agreement & text.word(i).agreement();
      agreement = next == 0 ? agreement : next;
    }
    return Gender.of(agreement);
  }

  /// The mention under a span; one made of its words if nothing known stands there, null if the
  /// span holds no token.
  @Nullable Mention at(Span span) {
    int first = text.tokenAt(span.start());
    int end = text.tokenAt(span.end());
    if (first >= end) {
      return null;
    }
    Mention known = index.between(first, end);
    return known != null
        ? known
        : new Mention(first, first, end, EntityKind.PERSON, null, null, gender(first, end - 1));
  }

  /// The mention before the token that agrees best: people before things, subjects before others,
  /// the nearest first; null if none agrees.
  @Nullable Mention agreeing(int token, int gender) {
    Mention best = null;
    int least = Integer.MAX_VALUE;
    for (int i = index.from(token) - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
      Mention mention = index.get(i);
      if ((mention.gender() & gender) == 0 || mention.kind() == EntityKind.DOCUMENT) {
        continue;
      }
      int cost = 4 * (text.sentence(token) - text.sentence(mention.name())) + n;
      cost += mention.person() == ((gender & Gender.NEUTER) == 0) ? 0 : 8;
      cost += mention.gender() == Gender.ANY ? 6 : 0;
      cost += nominative(mention) ? 0 : 4;
      if (cost < least) {
        best = mention;
        least = cost;
      }
    }
    return best;
  }

  private boolean nominative(Mention mention) {
    return Agreement.has(text.word(mention.first()).agreement(), Agreement.NOM);
  }

  /// What a definite phrase without a name takes up; null if nothing before fits.
  @Nullable Mention bare(int first, int head, Noun noun) {
    if (!definite(first)) {
      return null;
    }
    int gender = noun.gender() == Gender.ANY ? gender(first, head) : noun.gender();
    for (int i = index.from(first) - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
      Mention mention = index.get(i);
      if (noun.human() ? takesUpPerson(noun, gender, mention) : takesUpBody(noun, mention)) {
        return mention;
      }
    }
    return null;
  }

  private boolean definite(int first) {
    return switch (text.form(first).toLowerCase(Locale.GERMAN)) {
      case "der",
          "die",
          "das",
          "den",
          "dem",
          "des",
          "dieser",
          "diese",
          "dieses",
          "diesem",
          "diesen" ->
          true;
      default -> false;
    };
  }

  private boolean takesUpPerson(Noun noun, int gender, Mention mention) {
    String id = mention.entity();
    if (!mention.person() || (mention.gender() & gender) == 0) {
      return false;
    }
    if (id != null) {
      return people.has(id, noun) || ANY_PERSON.contains(noun.key());
    }
    Noun other = mention.noun();
    return other != null && other.key().equals(noun.key()) && !definite(mention.first());
  }

  private static boolean takesUpBody(Noun noun, Mention mention) {
    Noun other = mention.noun();
    boolean sameKind = mention.kind() == MentionFinder.kind(noun.type());
    if (mention.known() != null && sameKind && noun.modifier().isEmpty()) {
      return GENERAL.contains(noun.key()) || (other != null && other.key().equals(noun.key()));
    }
    return other != null
        && other.key().equals(noun.key())
        && noun.modifier().isEmpty()
        && !other.modifier().isEmpty();
  }
}
