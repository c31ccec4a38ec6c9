package org.laut.corpus.claim;

/// Arithmetic on marks, one for each word of a question.
final class Marks {
  private Marks() {}

  static void keepBest(double[] best, double[] other) {
    for (int i = 0; i < best.length; i++) {
      best[i] = Math.max(best[i], other[i]);
    }
  }

  static double weighted(double[] weights, double[] marks) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * marks[i];
    }
    return sum;
  }
}
