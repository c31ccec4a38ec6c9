package org.laut.de.factuality;

import org.laut.report.Factuality;
import org.laut.report.Factuality.Certainty;
import org.laut.report.Factuality.Mode;

/// What a predicate makes of the event that stands under it.
public enum Outcome {
  HAPPENED,
  NOT_HAPPENED,
  /// Tried, with an end that is left open.
  ATTEMPTED,
  /// Tried without success.
  FAILED,
  PLANNED,
  ONGOING,
  LIKELY,
  POSSIBLE,
  DEMANDED,
  CONDITIONAL,
  /// The claim of it is rejected.
  DENIED,
  /// The predicate leaves it open.
  UNKNOWN,
  /// As if the predicate were not there.
  UNCHANGED;

  /// The commitment to an event that would be `inner` without the predicate.
  Factuality over(Factuality inner) {
    return switch (this) {
      case UNCHANGED -> inner;
      case HAPPENED -> signed(Facts.HAPPENED, inner);
      case ONGOING -> signed(Facts.ONGOING, inner);
      case PLANNED -> past(inner) ? inner : signed(Facts.PLANNED, inner);
      case DEMANDED -> signed(Facts.DEMANDED, inner);
      case NOT_HAPPENED -> signed(Facts.NOT_HAPPENED, inner);
      case ATTEMPTED -> signed(Facts.ATTEMPTED, inner);
      case FAILED -> Facts.FAILED;
      case CONDITIONAL -> Facts.CONDITIONAL;
      case DENIED -> plainlyNegated(inner) ? Facts.HAPPENED : Facts.DENIED;
      case LIKELY -> Facts.weakened(open(inner), Certainty.PROBABLE);
      case POSSIBLE -> Facts.POSSIBLE;
      case UNKNOWN -> Factuality.UNKNOWN;
    };
  }

  private static Factuality signed(Factuality outcome, Factuality inner) {
    return plainlyNegated(inner) ? Facts.negated(outcome) : outcome;
  }

  /// True where the clause itself is negated, not where its event was cancelled before.
  private static boolean plainlyNegated(Factuality inner) {
    return Facts.negative(inner)
        && (inner.mode() == Mode.ASSERTED || inner.mode() == Mode.INTENDED);
  }

  /// True for a clause that tells of what is over: "kündigte an, dass er gewonnen habe".
  private static boolean past(Factuality inner) {
    return inner.time() == Factuality.Phase.PAST && inner.mode() == Mode.ASSERTED;
  }

  private static Factuality open(Factuality inner) {
    return inner.certainty() == Certainty.UNKNOWN || inner.mode() == Mode.DEMANDED
        ? Facts.LIKELY
        : inner;
  }
}
