package org.laut.de.factuality;

import org.laut.report.Factuality;
import org.laut.report.Factuality.Certainty;
import org.laut.report.Factuality.Mode;
import org.laut.report.Factuality.Phase;
import org.laut.report.Factuality.Polarity;

/// The commitments that words make, and what one does to another.
final class Facts {
  static final Factuality HAPPENED = asserted(Certainty.CERTAIN, Phase.PAST);
  static final Factuality ONGOING = asserted(Certainty.CERTAIN, Phase.PRESENT);
  static final Factuality FUTURE = asserted(Certainty.CERTAIN, Phase.FUTURE);
  static final Factuality PLANNED = future(Certainty.CERTAIN, Mode.INTENDED);
  static final Factuality LIKELY = asserted(Certainty.PROBABLE, Phase.FUTURE);
  static final Factuality POSSIBLE = asserted(Certainty.POSSIBLE, Phase.FUTURE);
  static final Factuality DEMANDED = future(Certainty.CERTAIN, Mode.DEMANDED);
  static final Factuality CONDITIONAL = future(Certainty.POSSIBLE, Mode.CONDITIONAL);
  static final Factuality DENIED =
      new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Phase.PAST, Mode.DENIED);
  static final Factuality ATTEMPTED =
      new Factuality(Polarity.POSITIVE, Certainty.CERTAIN, Phase.PAST, Mode.ATTEMPTED);
  static final Factuality FAILED =
      new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Phase.PAST, Mode.ATTEMPTED);
  static final Factuality NOT_HAPPENED =
      new Factuality(Polarity.NEGATIVE, Certainty.CERTAIN, Phase.PAST, Mode.ASSERTED);

  private Facts() {}

  private static Factuality asserted(Certainty certainty, Phase time) {
    return new Factuality(Polarity.POSITIVE, certainty, time, Mode.ASSERTED);
  }

  private static Factuality future(Certainty certainty, Mode mode) {
    return new Factuality(Polarity.POSITIVE, certainty, Phase.FUTURE, mode);
  }

  static boolean negative(Factuality fact) {
    return fact.polarity() == Polarity.NEGATIVE;
  }

  /// The same event, said not to be.
  static Factuality negated(Factuality fact) {
    Polarity other = negative(fact) ? Polarity.POSITIVE : Polarity.NEGATIVE;
    return new Factuality(other, fact.certainty(), fact.time(), fact.mode());
  }

  /// The same with no more certainty than this; what is open already stays so.
  static Factuality weakened(Factuality fact, Certainty most) {
    Certainty certainty = fact.certainty().compareTo(most) < 0 ? most : fact.certainty();
    return new Factuality(fact.polarity(), certainty, fact.time(), fact.mode());
  }

  /// The same, spoken of in this way.
  static Factuality in(Mode mode, Factuality fact) {
    return new Factuality(fact.polarity(), fact.certainty(), fact.time(), mode);
  }
}
