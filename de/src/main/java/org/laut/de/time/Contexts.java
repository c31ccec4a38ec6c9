package org.laut.de.time;

import org.laut.de.tag.Tag;

/// Tells names that look like times from times: "Frau März", "Jonas Herbst".
final class Contexts {
  private Contexts() {}

  /// True if a month, season or the like is used as a time here.
  static boolean named(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.has(i - 1, Role.OPENERS) || pieces.has(i - 1, Role.STEPS)) {
      return true;
    }
    Tag before = scene.tag(i - 1);
    if (before == Tag.ART || before == Tag.PDAT || before == Tag.PIAT) {
      return scene.tag(i + 1) != Tag.NE;
    }
    if (before == Tag.ADJA) {
      return pieces.has(i - 2, Role.OPENERS) || scene.tag(i - 2) == Tag.ART;
    }
    return DateRule.link(pieces, i - 1) && time(pieces, i - 2);
  }

  private static boolean time(Pieces pieces, int i) {
    return pieces.has(i, Role.MONTHS) || pieces.has(i, Role.SEASONS) || pieces.number(i);
  }
}
