package org.laut.corpus.claim;

/// The odds that a passage says what a question asks for: a logistic regression over how well it
/// meets the question.
final class Odds {
  private static final double CONSTANT = -4.0;
  private static final double OWN = 1.0;
  private static final double NEAR = 3.5;
  private static final double MORE = 0.5;
  private static final double AFFINITY = 2.0;
  private static final double SHARE = 3.0;

  private Odds() {}

  static double of(double own, double near, double more, double affinity, double share) {
    return CONSTANT + OWN * own + NEAR * near + MORE * more + AFFINITY * affinity + SHARE * share;
  }
}
