package org.laut.corpus.reuse;

import java.util.Arrays;

/// Finds where a shingle stands in a text.
final class SeedIndex {
  private final long[] shingles;

  /// For each slot one more than the first position of a shingle; 0 for a free slot.
  private final int[] firsts;

  /// For each position the next one of the same shingle; -1 behind the last.
  private final int[] nexts;

  private final int mask;

  SeedIndex(long[] shingles) {
    this.shingles = shingles;
    int slots = Integer.highestOneBit(Math.max(2, shingles.length * 2)) * 2;
    firsts = new int[slots];
    nexts = new int[shingles.length];
    mask = slots - 1;
    Arrays.fill(nexts, -1);
    for (int at = shingles.length - 1; at >= 0; at--) {
      int slot = slot(shingles[at]);
      nexts[at] = firsts[slot] - 1;
      firsts[slot] = at + 1;
    }
  }

  /// The first position of a shingle; -1 if it has none.
  int first(long shingle) {
    return firsts[slot(shingle)] - 1;
  }

  /// The position of the same shingle that follows this one; -1 if there is none.
  int next(int position) {
    return nexts[position];
  }

  private int slot(long shingle) {
    int slot = (int) shingle & mask;
    while (firsts[slot] != 0 && shingles[firsts[slot] - 1] != shingle) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
