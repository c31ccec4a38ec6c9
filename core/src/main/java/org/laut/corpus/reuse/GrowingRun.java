package org.laut.corpus.reuse;

import java.util.BitSet;

/// A common run while it grows from a seed to both sides, over edits of a few words.
final class GrowingRun {
  /// The most words of one text that an edit replaces.
  private static final int EDIT = 4;

  /// Common words that have to stand behind an edit.
  private static final int AFTER_EDIT = 3;

  private final Words here;
  private final Words there;
  private final BitSet taken;
  private final int free;
  private int hereStart;
  private int hereEnd;
  private int thereStart;
  private int thereEnd;
  private int words;

  /// A run without words yet.
  ///
  /// @param taken words of the other text that it may not use
  /// @param free the first word of the one text that it may use
  GrowingRun(Words here, Words there, BitSet taken, int free) {
    this.here = here;
    this.there = there;
    this.taken = taken;
    this.free = free;
  }

  /// Takes all the words around a pair of equal ones.
  void grow(int at, int place) {
    hereStart = at;
    hereEnd = at;
    thereStart = place;
    thereEnd = place;
    boolean more = right(0, 0);
    while (more) {
      more = edit(1);
    }
    more = true;
    while (more) {
      more = edit(-1);
    }
  }

  /// How many common words it has.
  int words() {
    return words;
  }

  /// Index behind its last word in the one text.
  int end() {
    return hereEnd;
  }

  /// The finished run, its words and those of its edits now taken.
  SharedRun taken() {
    taken.set(thereStart, thereEnd);
    return new SharedRun(here.span(hereStart, hereEnd), there.span(thereStart, thereEnd), words);
  }

  /// Goes on behind the smallest edit with enough common words on its other side.
  private boolean edit(int direction) {
    for (int size = 1; size <= 2 * EDIT; size++) {
      for (int skipped = Math.max(0, size - EDIT); skipped <= Math.min(size, EDIT); skipped++) {
        boolean found =
            direction > 0 ? right(skipped, size - skipped) : left(skipped, size - skipped);
        if (found) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean right(int skipHere, int skipThere) {
    int at = hereEnd + skipHere;
    int place = thereEnd + skipThere;
    int length = 0;
    while (at + length < here.size() && common(at + length, place + length)) {
      length++;
    }
    if (length < AFTER_EDIT) {
      return false;
    }
    words += length;
    hereEnd = at + length;
    thereEnd = place + length;
    return true;
  }

  private boolean left(int skipHere, int skipThere) {
    int at = hereStart - skipHere;
    int place = thereStart - skipThere;
    int length = 0;
    while (at - length - 1 >= free && common(at - length - 1, place - length - 1)) {
      length++;
    }
    if (length < AFTER_EDIT) {
      return false;
    }
    words += length;
    hereStart = at - length;
    thereStart = place - length;
    return true;
  }

  private boolean common(int at, int place) {
    return place >= 0
        && place < there.size()
        && !taken.get(place)
        && here.hash(at) == there.hash(place);
  }
}
