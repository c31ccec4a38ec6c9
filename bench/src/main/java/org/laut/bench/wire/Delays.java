package org.laut.bench.wire;

import java.util.Random;

/// When stories begin, how many items they have, and how long after the first the others come.
final class Delays {
  private static final double EXPONENT = 1.6;
  private static final int LARGEST = 120;
  private static final double ITEMS_A_DAY = 2_000;
  private static final double DAY = 86_400;
  private static final double MEDIAN = 3 * 3600;
  private static final double SPREAD = 1.2;

  private final Random random;
  private final double[] atMost = new double[LARGEST];
  private final double mean;

  Delays(Random random) {
    this.random = random;
    double sum = 0;
    double items = 0;
    for (int size = 1; size <= LARGEST; size++) {
      double weight = Math.pow(size, -EXPONENT);
      sum += weight;
      items += size * weight;
      atMost[size - 1] = sum;
    }
    mean = items / sum;
  }

  /// The number of items of a story, by Zipf's law; at least 1.
  int size() {
    double place = random.nextDouble() * atMost[LARGEST - 1];
    int size = 1;
    while (atMost[size - 1] < place) {
      size++;
    }
    return size;
  }

  /// Seconds from the beginning of a story to that of the next.
  double untilNextStory() {
    return -Math.log(1 - random.nextDouble()) * DAY * mean / ITEMS_A_DAY;
  }

  /// Seconds from the first report of a story to another one, at most four days.
  double afterFirst() {
    return Math.min(4 * DAY, MEDIAN * Math.exp(SPREAD * random.nextGaussian()));
  }
}
