package org.laut.formats.record;

import org.laut.report.Factuality.Certainty;
import org.laut.report.Factuality.Polarity;

/// How the atoms of factuality are written that have no names but the signs of FactBank.
final class Atoms {
  private Atoms() {}

  static String sign(Polarity polarity) {
    return switch (polarity) {
      case POSITIVE -> "+";
      case NEGATIVE -> "-";
    };
  }

  static String sign(Certainty certainty) {
    return switch (certainty) {
      case CERTAIN -> "CT";
      case PROBABLE -> "PR";
      case POSSIBLE -> "PS";
      case UNKNOWN -> "U";
    };
  }

  static Polarity polarity(String sign) {
    return Names.parse(Polarity.class, sign, Atoms::sign);
  }

  static Certainty certainty(String sign) {
    return Names.parse(Certainty.class, sign, Atoms::sign);
  }
}
