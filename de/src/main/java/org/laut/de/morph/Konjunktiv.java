package org.laut.de.morph;

/// Whether a form is Konjunktiv by itself, whatever stands around it.
///
/// Only third persons count: they are what indirect speech has, and the first person of the present
/// looks like Konjunktiv I in most verbs.
public final class Konjunktiv {
  private Konjunktiv() {}

  /// True if the form is third-person Konjunktiv I and no third-person indicative: "sei", "habe",
  /// "teile", "seien"; not "teilen".
  public static boolean isFirst(int verb) {
    return is(verb, VerbForm.KONJUNKTIV1);
  }

  /// The same of all readings of a form.
  public static boolean isFirst(Readings readings) {
    return isFirst(readings.verb());
  }

  /// True if the form is third-person Konjunktiv II and no third-person indicative: "wäre",
  /// "könnte", "käme", "würden"; not "sollte", "sagte".
  public static boolean isSecond(int verb) {
    return is(verb, VerbForm.KONJUNKTIV2);
  }

  /// The same of all readings of a form.
  public static boolean isSecond(Readings readings) {
    return isSecond(readings.verb());
  }

  private static boolean is(int verb, int mood) {
    int indicative = VerbForm.third(VerbForm.PRESENT) | VerbForm.third(VerbForm.PRETERITE);
    return (verb & VerbForm.third(mood)) != 0 && (verb & indicative) == 0;
  }
}
