package org.laut.de.entity;

import java.util.Locale;

/// Whom a noun with a definite article may take up.
public enum Reach {
  /// Whoever holds that very office or is that very body.
  OWN,
  /// What a compound of the noun has named: "das Ministerium" the "Finanzministerium".
  SAME,
  /// Whomever of its kind the text has named: "die Behörde", "der 45-Jährige".
  ANY;

  /// The value of a lexicon cell; empty for [#OWN].
  static Reach of(String cell) {
    return cell.isEmpty() ? OWN : valueOf(cell.toUpperCase(Locale.ROOT));
  }
}
