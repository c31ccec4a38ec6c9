package org.laut.de.factuality;

import org.laut.report.Factuality;
import org.laut.report.Factuality.Certainty;
import org.laut.report.Factuality.Mode;

/// What becomes of an event under a predicate whose own event is not simply a fact.
final class Composition {
  private Composition() {}

  /// @param outer the commitment to the predicate
  /// @param inner the commitment that the event would have without it
  static Factuality of(Factuality outer, Embedding use, Factuality inner) {
    Outcome affirmed = use.affirmed();
    if (affirmed == Outcome.UNCHANGED && !settled(outer)) {
      return inner;
    }
    return switch (outer.status()) {
      case HAPPENED -> came(affirmed) ? signed(outer, inner) : affirmed.over(inner);
      case ONGOING -> passed(outer, affirmed, inner);
      case NOT_HAPPENED -> use.negated().over(inner);
      case FAILED -> undone(affirmed) ? use.negated().over(inner) : Facts.FAILED;
      case DENIED -> denied(use, inner);
      case PLANNED ->
          affirmed == Outcome.ONGOING ? signed(outer, inner) : passed(outer, affirmed, inner);
      case LIKELY -> weakened(affirmed, inner, outer, Certainty.PROBABLE);
      case POSSIBLE ->
          undone(affirmed) ? Facts.POSSIBLE : weakened(affirmed, inner, outer, Certainty.POSSIBLE);
      case DEMANDED -> demanded(affirmed, inner);
      case CONDITIONAL -> Facts.CONDITIONAL;
      case UNKNOWN -> Factuality.UNKNOWN;
    };
  }

  /// True if the predicate is said not to hold, so that what it says of the event counts.
  private static boolean settled(Factuality outer) {
    return switch (outer.status()) {
      case NOT_HAPPENED, FAILED, DENIED -> true;
      default -> false;
    };
  }

  private static boolean undone(Outcome outcome) {
    return switch (outcome) {
      case NOT_HAPPENED, FAILED, DENIED -> true;
      default -> false;
    };
  }

  private static boolean came(Outcome affirmed) {
    return affirmed == Outcome.HAPPENED || affirmed == Outcome.ABLE;
  }

  private static Factuality denied(Embedding use, Factuality inner) {
    if (undone(use.affirmed())) {
      return use.negated().over(inner);
    }
    boolean wished = use.affirmed() == Outcome.DEMANDED;
    return wished ? Facts.DEMANDED : Outcome.DENIED.over(inner);
  }

  private static Factuality passed(Factuality outer, Outcome affirmed, Factuality inner) {
    return affirmed == Outcome.HAPPENED ? signed(outer, inner) : affirmed.over(inner);
  }

  private static Factuality weakened(
      Outcome affirmed, Factuality inner, Factuality outer, Certainty most) {
    return Facts.weakened(passed(outer, affirmed, inner), most);
  }

  private static Factuality demanded(Outcome affirmed, Factuality inner) {
    Factuality wish = Outcome.DEMANDED.over(inner);
    return switch (affirmed) {
      case HAPPENED, ONGOING, PLANNED, LIKELY -> wish;
      case NOT_HAPPENED, FAILED -> Facts.in(Mode.DEMANDED, Facts.NOT_HAPPENED);
      default -> affirmed.over(inner);
    };
  }

  private static Factuality signed(Factuality outer, Factuality inner) {
    boolean negated = Facts.negative(inner) && inner.mode() == Mode.ASSERTED;
    return negated ? Facts.negated(outer) : outer;
  }
}
