package org.laut.de.time;

import java.util.List;

/// What a piece may begin, as a set of bits: one for each role of its words, and some for its form.
///
/// A rule is tried only where the signs of a piece meet its own.
final class Signs {
  /// It begins with a digit.
  static final long DIGIT = 1L << 63;

  /// A unit of time or "Uhr" stands behind it.
  static final long BEFORE_UNIT = 1L << 62;

  /// It may be an adjective of length: "dreistündig".
  static final long ADJECTIVE = 1L << 61;

  /// It may say how many times: "dreimal".
  static final long TIMES = 1L << 60;

  private Signs() {}

  static long of(Role... roles) {
    long signs = 0;
    for (Role role : roles) {
      signs |= 1L << role.ordinal();
    }
    return signs;
  }

  /// The signs of a form and its words.
  static long of(String form, List<Sense> senses) {
    long signs = 0;
    for (int k = 0; k < senses.size(); k++) {
      signs |= 1L << senses.get(k).role().ordinal();
    }
    char first = form.charAt(0);
    if (first >= '0' && first <= '9') {
      return signs | DIGIT | (LengthWordRule.possible(form) ? ADJECTIVE : 0);
    }
    if (LengthWordRule.possible(form)) {
      signs |= ADJECTIVE;
    }
    return RhythmRule.possible(form) ? signs | TIMES : signs;
  }

  /// The signs of the piece before one with these signs and this form.
  static long before(long signs, String form) {
    boolean unit = (signs & of(Role.UNITS)) != 0 || form.equals("Uhr");
    return unit ? BEFORE_UNIT : 0;
  }
}
