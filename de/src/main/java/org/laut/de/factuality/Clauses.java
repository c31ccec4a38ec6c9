package org.laut.de.factuality;

import org.laut.de.clause.Clause;
import org.laut.report.Factuality;

/// What the conjunction that opens a clause makes of it.
final class Clauses {
  private Clauses() {}

  /// @param embedded true if a predicate stands above the clause
  static Factuality placed(Site site, boolean embedded, Factuality fact, Trace trace) {
    Clause clause = site.clause();
    String connector = site.connector();
    String before = clause.connector() > 0 ? site.small(clause.connector() - 1) : "";
    if (clause.kind() == Clause.Kind.INFINITIVE) {
      return switch (connector) {
        case "um" -> noted(clause, Facts.PLANNED, "purpose", trace);
        case "ohne", "statt", "anstatt" -> noted(clause, Facts.NOT_HAPPENED, "without", trace);
        default -> fact;
      };
    }
    return switch (connector) {
      case "damit" ->
          clause.kind() == Clause.Kind.SUBORDINATE && !site.text().tag(clause.connector() + 1).finite()
              ? noted(clause, Facts.PLANNED, "purpose", trace)
              : fact;
      case "dass", "daß" ->
          before.equals("ohne") || before.equals("statt") || before.equals("anstatt")
              ? noted(clause, Facts.NOT_HAPPENED, "without", trace)
              : fact;
      case "als" ->
          site.text().is(clause.connector() + 1, "ob")
              ? noted(clause, Facts.NOT_HAPPENED, "as-if", trace)
              : fact;
      case "ob" -> embedded ? fact : Factuality.UNKNOWN;
      default -> fact;
    };
  }

  private static Factuality noted(Clause clause, Factuality fact, String rule, Trace trace) {
    trace.present(false);
    trace.rule(rule, clause.connector());
    return fact;
  }
}
