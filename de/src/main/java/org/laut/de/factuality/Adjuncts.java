package org.laut.de.factuality;

import java.util.Set;

/// Prepositions that tie an event noun to the event of its clause.
final class Adjuncts {
  /// At the same time as what the clause tells, or its aim.
  static final Set<String> TOGETHER =
      Set.of("bei", "während", "auf", "in", "zu", "an", "für", "im", "anlässlich");

  /// In the place of a condition.
  static final Set<String> CONDITION = Set.of("bei", "durch", "mit", "für", "zu");

  private Adjuncts() {}
}
