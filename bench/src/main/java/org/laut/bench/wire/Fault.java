package org.laut.bench.wire;

import java.util.Locale;

/// Something that is not as it should be in a store after a crash.
///
/// @param what in one line
record Fault(Kind kind, String what) {
  /// What is the matter.
  enum Kind {
    /// Something that was acknowledged, or lies before what was stored, is not there.
    LOST,
    /// Something is there twice.
    DUPLICATE,
    /// A text is there that was not handed in.
    CHANGED,
    /// The store itself says that it is not sound.
    UNSOUND;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The same with where it came up.
  Fault in(String place) {
    return new Fault(kind, place + ": " + what);
  }

  @Override
  public String toString() {
    return kind.label() + ", " + what;
  }
}
