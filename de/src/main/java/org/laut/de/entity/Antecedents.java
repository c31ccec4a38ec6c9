package org.laut.de.entity;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
import org.laut.report.EntityKind;
import org.laut.text.Span;

/// Finds what was named before and is taken up by a pronoun or a bare role.
final class Antecedents {
  private static final int LOOK_BACK = 60;

  private final TextView text;
  private final MentionIndex index;
  private final People people;

  Antecedents(TextView text, MentionIndex index, People people) {
    this.text = text;
    this.index = index;
    this.people = people;
  }

  /// Where the mention stands, or the fullest name before it of whom it means by surname or role.
  Span span(Mention mention) {
    Mention named = namedBefore(mention);
    Mention full = named == null ? mention : named;
    return text.span(full.first(), full.end());
  }

  /// The nearest mention before that names the same more fully; null if there is none.
  @Nullable Mention namedBefore(Mention mention) {
    boolean full = mention.names() && !(mention.person() && bareName(mention));
    if (mention.known() == null || full) {
      return null;
    }
    Mention named = null;
    for (int i = index.from(mention.name()) - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) {
      Mention before = index.get(i);
      if (Objects.equals(before.entity(), mention.entity()) && before.names()) {
        if (!bareName(before) || !before.person()) {
          return before;
        }
        named = !mention.names() && named == null ? before : named;
      }
    }
    return named;
  }

  private static boolean bareName(Mention mention) {
    return mention.end() - mention.name() == 1;
  }

  /// Gives every bare role and general noun what it takes up, in the order of the text.
  void takeUp() {
    for (int i = 0; i < index.size(); i++) {
      Mention mention = index.get(i);
      Noun noun = mention.noun();
      if (mention.described() && mention.known() == null && noun != null) {
        boolean alone = !text.goesOn(mention.end());
        Mention before = alone ? bare(mention.first(), mention.name(), noun) : null;
        if (before != null && before.known() != null) {
          index.set(i, mention.meaning(before.known()));
        }
      }
    }
  }

  /// [Gender] bits of the phrase from `first` to its head.
  int gender(int first, int head) {
    return Gender.of(text.agreement(first, head));
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
        : new Mention(
            first, first, end, EntityKind.PERSON, null, null, gender(first, end - 1), true);
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
      cost += unlikely(mention, gender) ? 8 : 0;
      cost += mention.gender() == Gender.ANY ? 6 : 0;
      cost += gender == Gender.PLURAL && (mention.gender() & Gender.SINGULAR) != 0 ? 10 : 0;
      cost += nominative(mention) ? 0 : 4;
      if (cost < least) {
        best = mention;
        least = cost;
      }
    }
    return best;
  }

  /// "Er" and "sie" mean people first, "es" means things.
  private static boolean unlikely(Mention mention, int gender) {
    return gender == Gender.NEUTER
        ? mention.person()
        : gender != Gender.PLURAL && !mention.person();
  }

  private boolean nominative(Mention mention) {
    return Agreement.has(text.word(mention.first()).agreement(), Agreement.NOM);
  }

  /// What a definite phrase without a name takes up; null if nothing before fits.
  @Nullable Mention bare(int first, int head, Noun noun) {
    int seen = gender(first, head);
    if (!definite(first) || (seen & Gender.SINGULAR) == 0) {
      return null;
    }
    int gender = noun.gender() == Gender.ANY ? seen : noun.gender();
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
      return people.has(id, noun) || noun.reach() == Reach.ANY;
    }
    Noun other = mention.noun();
    return other != null && other.key().equals(noun.key()) && !definite(mention.first());
  }

  private boolean takesUpBody(Noun noun, Mention mention) {
    if (!noun.modifier().isEmpty()) {
      return false;
    }
    Noun other = mention.noun();
    boolean named = mention.known() != null;
    if (named && noun.reach() == Reach.ANY && mention.kind() == noun.type().entity()) {
      return (other == null || other.reach() == Reach.ANY || mention.described())
          && !platform(mention);
    }
    return other != null
        && other.key().endsWith(noun.key())
        && (!mention.described() || !other.modifier().isEmpty() || !other.key().equals(noun.key()));
  }

  /// What one writes "auf" is no paper and no broadcaster.
  private boolean platform(Mention mention) {
    return text.form(mention.first() - 1).equals("auf");
  }
}
