package org.laut.corpus.reuse;

import java.util.Arrays;
import java.util.stream.LongStream;

/// The keys by which a text is found by those that share a passage with it.
///
/// The keys are shingles of six words, chosen by winnowing (Schleimer, Wilkerson, Aiken 2003).
/// Sketches of whole texts such as MinHash (Broder 1997) compare by resemblance and miss the
/// paragraph that a longer text took over; winnowed shingles find common runs wherever they stand.
/// Each text takes about the smallest window that keeps it within the budget; a long one has half
/// of the keys in its front and half in what follows, so that a common lead is found there too. In
/// a text of 200 words a common run of 15 words has a common key for certain, and half as long a
/// one often.
///
/// A store indexes `(key, item)` and takes as candidates the items of the time window that have a
/// key of the text, those with most common keys first. One common key is enough; among unrelated
/// items of 250 words about one pair in a million has one. A key under more than [#TOO_OFTEN] items
/// of the window is a standing phrase or a text that everybody printed: of such a key the store
/// takes the earliest items alone, among which the parent is.
public final class Signature {
  /// The most keys that a text has.
  public static final int MOST = 40;

  /// Of a key under more items than this, the earliest so many count.
  public static final int TOO_OFTEN = 50;

  private static final int SHINGLE = 6;

  /// Shingles of the front, which has keys of its own in a longer text.
  private static final int FRONT = 120;

  private Signature() {}

  /// The keys of a text, in rising order and each once. Those of a text without six words are none.
  /// Linear in its length.
  public static long[] of(Words words) {
    long[] shingles = Shingles.of(words, SHINGLE);
    int length = shingles.length;
    if (length <= 2 * FRONT) {
      return keys(shingles, 0, length, MOST);
    }
    long[] front = keys(shingles, 0, FRONT, MOST / 2);
    long[] rest = keys(shingles, FRONT, length, MOST / 2);
    return LongStream.concat(Arrays.stream(front), Arrays.stream(rest))
        .sorted()
        .distinct()
        .toArray();
  }

  private static long[] keys(long[] shingles, int first, int end, int most) {
    int window = Math.max(1, 2 * (end - first) / most - 2);
    long[] keys = chosen(shingles, first, end, window);
    while (keys.length > most) {
      window += 1 + window / 8;
      keys = chosen(shingles, first, end, window);
    }
    return keys;
  }

  private static long[] chosen(long[] shingles, int first, int end, int window) {
    LongStream.Builder chosen = LongStream.builder();
    Winnow.choose(shingles, first, end, window, chosen);
    return chosen.build().sorted().distinct().toArray();
  }
}
