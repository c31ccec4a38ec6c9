package org.laut.de.entity;

import java.util.Locale;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.VerbForm;
import org.laut.de.tag.Word;

/// Reads of pronouns whom they can stand for.
final class Pronouns {
  private static final int VERB_WINDOW = 5;

  private final TextView text;

  Pronouns(TextView text) {
    this.text = text;
  }

  /// True if the token is a pronoun that can stand for somebody.
  boolean at(int token) {
    if (!text.inside(token)) {
      return false;
    }
    return switch (text.word(token).tag()) {
      case PPER, PDS, PPOSAT, PPOSS, PRELS, PRELAT -> true;
      default -> false;
    };
  }

  /// [Gender] bits of what the pronoun can stand for.
  int gender(int token) {
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
}
