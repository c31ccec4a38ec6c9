package org.laut.corpus.reuse;

import java.util.function.LongConsumer;

/// Chooses some of a row of hashes so that two texts with a long common run choose a common one.
///
/// Winnowing (Schleimer, Wilkerson, Aiken 2003): the smallest hash of every window is chosen, the
/// last one of equals. A run of `window` common hashes has a common choice, and what a larger
/// window chooses a smaller one chooses as well, so texts may use windows of different sizes.
/// Random hashes are chosen with a density of `2 / (window + 1)`.
final class Winnow {
  private Winnow() {}

  /// Gives the chosen hashes from `first` up to, not including, `end` in their order; of fewer than
  /// `window` the smallest. Linear in their number.
  static void choose(long[] hashes, int first, int end, int window, LongConsumer chosen) {
    int length = end - first;
    if (length <= 0) {
      return;
    }
    int size = Math.min(window, length);
    int[] rising = new int[length];
    int head = 0;
    int tail = 0;
    int last = -1;
    for (int at = first; at < end; at++) {
      while (tail > head && hashes[rising[tail - 1]] >= hashes[at]) {
        tail--;
      }
      rising[tail++] = at;
      if (rising[head] <= at - size) {
        head++;
      }
      if (at - first >= size - 1 && rising[head] != last) {
        last = rising[head];
        chosen.accept(hashes[last]);
      }
    }
  }
}
