package org.laut.corpus;

/// What a report does with a claim.
public enum Position {
  ASSERTS,
  DENIES,
  /// It says so with a reserve: hearsay, "offenbar", "könnte".
  HEDGED
}
