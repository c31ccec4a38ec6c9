package org.laut.bench.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Words that are coined or drawn again, the more often the more often they were: a Pitman-Yor
/// process (Pitman and Yor, The two-parameter Poisson-Dirichlet distribution, 1997).
///
/// The number of words grows with the power `d` of the number of draws, as the vocabulary of news
/// copy does, and their frequencies follow Zipf's law. Keeps a number for each draw.
final class Coinage {
  private static final double D = 0.8;
  private static final double THETA = 5_000;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final BitSet first = new BitSet();
  private int[] draws = new int[64];
  private int count;

  Coinage(Random random) {
    this.random = random;
  }

  /// A word that was drawn before, or a new one.
  String draw(Supplier<String> coin) {
    double place = random.nextDouble() * (count + THETA);
    int earlier = (int) place;
    boolean isNew = earlier >= count || (first.get(earlier) && random.nextDouble() < D);
    int word = isNew ? words.size() : draws[earlier];
    if (isNew) {
      words.add(coin.get());
      first.set(count);
    }
    if (count == draws.length) {
      draws = Arrays.copyOf(draws, 2 * count);
    }
    draws[count++] = word;
    return words.get(word);
  }
}
