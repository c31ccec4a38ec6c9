package org.laut.corpus.claim;

/// The odds that a passage says what a question asks for: a logistic regression over how well it
/// meets the question.
final class Odds {
  private static final double CONSTANT = -4.47;
  private static final double OWN = 0.15;
  private static final double NEAR = 4.26;
  private static final double MORE = 1.34;
  private static final double AFFINITY = 0.79;
  private static final double SHARE = 3.41;

  private Odds() {}

  static double of(double own, double near, double more, double affinity, double share) {
    return CONSTANT + OWN * own + NEAR * near + MORE * more + AFFINITY * affinity + SHARE * share;
  }
}
