package org.laut.de.time;

/// To which side of the day of publication an expression looks.
enum Direction {
  PAST("time.direction.past"),
  FUTURE("time.direction.future"),
  /// The clause allows both: the nearer one.
  NEAR("time.direction.near"),
  /// Nothing tells.
  UNKNOWN("time.direction.near");

  private final String rule;

  Direction(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }
}
