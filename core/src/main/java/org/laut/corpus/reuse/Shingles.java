package org.laut.corpus.reuse;

/// The hashes of all runs of a fixed number of words of a text, in order (Broder 1997).
final class Shingles {
  private Shingles() {}

  /// The shingle at index `i` is made of the words `i` to `i + length - 1`. A shorter text has
  /// none.
  static long[] of(Words words, int length) {
    long[] shingles = new long[Math.max(0, words.size() - length + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = Hash.START;
      for (int k = i; k < i + length; k++) {
        hash = Hash.add(hash, words.hash(k));
      }
      shingles[i] = Hash.spread(hash);
    }
    return shingles;
  }
}
