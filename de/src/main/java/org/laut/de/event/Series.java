package org.laut.de.event;

import org.laut.de.clause.Clause;
import org.laut.de.clause.Clause.Boundary;
import org.laut.de.clause.Clause.Kind;
import org.laut.de.clause.Clause.Position;
import org.laut.de.clause.Unit;

/// Clauses in a row that tell of one subject: "Das Wasser stieg, überspülte den Damm und riss den
/// Steg fort."
final class Series {
  private Series() {}

  /// True if "und" ties the clause to the one before, or a comma does with nothing but the verb
  /// behind it.
  static boolean goesOn(Unit unit, Clause clause) {
    if (clause.coordinated() || clause.index() == 0) {
      return clause.coordinated();
    }
    Clause before = unit.clauses().get(clause.index() - 1);
    return clause.kind() == Kind.MAIN
        && clause.position() == Position.FIRST
        && clause.opener() == Boundary.COMMA
        && before.kind() == Kind.MAIN
        && (before.position() == Position.SECOND || goesOn(unit, before));
  }
}
