package org.laut.corpus.claim;

import org.jspecify.annotations.Nullable;
import org.laut.corpus.Position;
import org.laut.report.Statement;

/// What one voice says of the claim in one passage.
///
/// @param statement null for the item's own voice
/// @param inferred true if the passage names no source, so that one is taken from sentences about
///   it
record Assertion(Match match, @Nullable Statement statement, Position position, boolean inferred) {
  /// What the words that stand in the passage itself add.
  private static final double OWN = 2;

  /// How clearly its passage says so; what stands in the passage itself counts once more.
  double clarity() {
    return match.odds() + OWN * match.own();
  }

  Assertion(Match match, @Nullable Statement statement, Position position) {
    this(match, statement, position, false);
  }
}
