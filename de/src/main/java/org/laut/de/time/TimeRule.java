package org.laut.de.time;

import java.util.List;

/// A way to read time expressions.
interface TimeRule {
  /// The [Signs] of a piece with which an expression of this rule may begin.
  long signs();

  /// The expressions that begin at a piece, in text order; empty if there are none. Looks at a
  /// bounded number of pieces.
  List<Found> at(Scene scene, int i);
}
