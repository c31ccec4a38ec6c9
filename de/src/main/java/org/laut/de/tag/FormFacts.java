package org.laut.de.tag;

import org.laut.de.morph.Konjunktiv;
import org.laut.de.morph.Reading;
import org.laut.de.morph.Readings;
import org.laut.de.morph.VerbForm;
import org.laut.text.TokenKind;

/// Everything the tagger asks of a form that does not depend on its neighbours.
///
/// @param candidates bits of [TagSet]
/// @param word hash of the form
/// @param ambiguity hash of the candidates
/// @param suffix2 hash of the last two letters; likewise `suffix3`, `suffix4`
/// @param shape capitals, digits, hyphens and length as a small number
/// @param agreement joined agreement of all readings
/// @param mood what the form alone says of mood and person, as a small number
record FormFacts(
    String form,
    TokenKind kind,
    boolean start,
    Readings readings,
    long candidates,
    int word,
    int ambiguity,
    int suffix2,
    int suffix3,
    int suffix4,
    int shape,
    int agreement,
    int mood) {
  /// The facts of a form; O(length).
  static FormFacts of(
      String form, TokenKind kind, boolean start, Readings readings, long candidates) {
    return new FormFacts(
        form,
        kind,
        start,
        readings,
        candidates,
        Mix.of(1, form.hashCode()),
        Mix.of(2, Long.hashCode(candidates * 0x9E3779B97F4A7C15L)),
        suffix(form, 2),
        suffix(form, 3),
        suffix(form, 4),
        shape(form, start),
        agreement(readings),
        mood(readings.verb()));
  }

  boolean single() {
    return (candidates & (candidates - 1)) == 0;
  }

  private static int suffix(String form, int length) {
    int hash = length;
    for (int i = Math.max(0, form.length() - length); i < form.length(); i++) {
      hash = hash * 31 + form.charAt(i);
    }
    return Mix.of(3, hash);
  }

  private static int shape(String form, boolean start) {
    int bits = start ? 1 : 0;
    int lengthClass = Math.min(form.length(), 8);
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        bits |= i == 0 ? 2 : 4;
      } else if (Character.isDigit(c)) {
        bits |= 8;
      } else if (c == '-') {
        bits |= 16;
      } else if (!Character.isLetter(c)) {
        bits |= 32;
      }
    }
    return bits << 4 | lengthClass;
  }

  private static int agreement(Readings readings) {
    int set = 0;
    for (Reading r : readings.list()) {
      set |= r.agreement();
    }
    return set;
  }

  private static int mood(int verb) {
    int mood = Konjunktiv.isFirst(verb) ? 1 : Konjunktiv.isSecond(verb) ? 2 : 0;
    int singular =
        (verb & (VerbForm.bit(VerbForm.PRESENT, 0, 3) | VerbForm.bit(VerbForm.PRETERITE, 0, 3)))
                != 0
            ? 4
            : 0;
    int plural =
        (verb & (VerbForm.bit(VerbForm.PRESENT, 1, 3) | VerbForm.bit(VerbForm.PRETERITE, 1, 3)))
                != 0
            ? 8
            : 0;
    return mood | singular | plural;
  }
}
