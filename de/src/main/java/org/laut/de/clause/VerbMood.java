package org.laut.de.clause;

/// The mood that a finite verb shows.
public enum VerbMood {
  INDICATIVE,
  /// Third person Konjunktiv I that is no indicative: sei, habe, werde.
  KONJUNKTIV1,
  /// Konjunktiv II that is no preterite: wäre, hätte, würde.
  KONJUNKTIV2,
  /// No finite verb.
  NONE;

  /// Either Konjunktiv.
  public boolean konjunktiv() {
    return this == KONJUNKTIV1 || this == KONJUNKTIV2;
  }
}
