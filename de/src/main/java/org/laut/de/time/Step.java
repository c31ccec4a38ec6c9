package org.laut.de.time;

import org.jspecify.annotations.Nullable;

/// An adjective that counts on or back: "vergangen", "kommend", "dies", "darauf folgend".
///
/// @param first index of its first piece
/// @param at index of the adjective itself
record Step(int first, int at, Sense sense) {
  /// The adjective that begins at a piece; null if there is none.
  static @Nullable Step at(Pieces pieces, int i) {
    int at = pieces.is(i, "darauf") ? i + 1 : i;
    Sense sense = pieces.sense(at, Role.STEPS);
    boolean alone = at > i && !pieces.form(at).startsWith("folgend");
    return sense == null || alone ? null : new Step(i, at, sense);
  }

  /// How many units it counts; negative for back.
  int count() {
    return sense.number();
  }

  /// True if it counts from the time that the text last spoke of.
  boolean fromText() {
    return sense.cells().get(1).equals("text");
  }

  /// True if it counts days, whatever stands behind: "heutig", "gestrig".
  boolean daily() {
    return sense.cells().get(1).equals("day");
  }

  /// True for "dies".
  boolean pointing() {
    return sense.entry().equals("dies");
  }
}
