package org.laut.de.factuality;

import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.de.morph.VerbForm;
import org.laut.de.tag.TaggedText;

/// What the finite verb shows of time and mood.
enum Tense {
  PRESENT,
  PRETERITE,
  /// Konjunktiv I, or Konjunktiv II in its place where both numbers look alike: somebody's word.
  REPORTED,
  /// Konjunktiv II that is no stand-in.
  IRREAL,
  /// No finite verb.
  NONE;

  static Tense of(TaggedText text, VerbGroup verb) {
    if (verb.finite() < 0) {
      return NONE;
    }
    int bits = text.word(verb.finite()).verb();
    if (verb.mood() == VerbMood.KONJUNKTIV1) {
      return REPORTED;
    }
    if (verb.mood() == VerbMood.KONJUNKTIV2) {
      return standsIn(text, verb) ? REPORTED : IRREAL;
    }
    boolean present = (bits & VerbForm.in(VerbForm.PRESENT)) != 0;
    boolean past = (bits & VerbForm.in(VerbForm.PRETERITE)) != 0;
    return past && !present ? PRETERITE : PRESENT;
  }

  /// True for a plural whose Konjunktiv I is no form of its own: "hätten" for "haben", "würden" for
  /// "werden", "kämen" for "kommen"; not "wären", beside which there is "seien".
  private static boolean standsIn(TaggedText text, VerbGroup verb) {
    int plural = VerbForm.bit(VerbForm.KONJUNKTIV2, 1, 3);
    int bits = text.word(verb.finite()).verb();
    return (bits & plural) != 0 && !text.word(verb.finite()).lemma().equals("sein");
  }
}
