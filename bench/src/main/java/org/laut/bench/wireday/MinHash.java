package org.laut.bench.wireday;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/// The keys of a text by MinHash with locality-sensitive hashing (Broder 1997; Indyk, Motwani
/// 1998), to be compared with those by winnowing.
///
/// A sketch holds the smallest value of each of `bands * rows` random functions over the shingles
/// of five words; a band of them is a key.
record MinHash(int bands, int rows) {
  private static final int SHINGLE = 5;
  private static final long SEED = 17;

  /// In rising order and each once; none for a text without five words.
  long[] keys(String text) {
    long[] shingles = shingles(text);
    if (shingles.length == 0) {
      return shingles;
    }
    var random = new Random(SEED);
    long[] keys = new long[bands];
    for (int band = 0; band < bands; band++) {
      long key = band;
      for (int row = 0; row < rows; row++) {
        key = mix(key) + least(shingles, random.nextLong());
      }
      keys[band] = mix(key);
    }
    return Arrays.stream(keys).sorted().distinct().toArray();
  }

  private static long least(long[] shingles, long function) {
    long least = Long.MAX_VALUE;
    for (long shingle : shingles) {
      least = Math.min(least, mix(shingle ^ function));
    }
    return least;
  }

  private static long[] shingles(String text) {
    String[] words = text.toLowerCase(Locale.GERMAN).split("[^\\p{L}\\p{N}]+", -1);
    long[] shingles = new long[Math.max(0, words.length - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 0;
      for (int word = i; word < i + SHINGLE; word++) {
        hash = mix(hash) + words[word].hashCode();
      }
      shingles[i] = mix(hash);
    }
    return shingles;
  }

  /// Spreads the bits; the finish of SplitMix64 (Steele, Lea, Flood 2014).
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
