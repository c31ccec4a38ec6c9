package org.laut.de.clause;

import java.util.ArrayList;
import java.util.List;

/// A clause that is still growing.
final class Draft {
  final Clause.Kind kind;
  final int connector;
  final boolean coordinated;
  final Clause.Boundary opener;
  final List<Run> runs = new ArrayList<>();
  boolean finite;

  Draft(Clause.Kind kind, int connector, boolean coordinated, Clause.Boundary opener) {
    this.kind = kind;
    this.connector = connector;
    this.coordinated = coordinated;
    this.opener = opener;
  }

  int end() {
    return runs.getLast().end();
  }

  void add(int first, int end) {
    if (!runs.isEmpty() && runs.getLast().end() >= first - 1) {
      runs.set(runs.size() - 1, new Run(runs.getLast().first(), end));
    } else {
      runs.add(new Run(first, end));
    }
  }
}
