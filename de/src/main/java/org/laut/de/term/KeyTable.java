package org.laut.de.term;

import org.jspecify.annotations.Nullable;

/// The keys of words, the latest ones kept in a table of fixed size.
///
/// Serves any number of threads: a slot holds either the word asked for or another one.
final class KeyTable {
  private static final int SLOTS = 1 << 16;
  private static final int LONGEST_KEPT = 64;

  private record Entry(String word, Use use, Keys keys) {
    boolean is(String asked, Use how) {
      return use == how && word.equals(asked);
    }
  }

  private final KeyMaker maker;
  private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];

  KeyTable(KeyMaker maker) {
    this.maker = maker;
  }

  /// The keys of a dictionary form as the tagger writes it; of an unknown word, of its form.
  Keys of(String word, Use use) {
    if (word.length() > LONGEST_KEPT) {
      return maker.make(word, use);
    }
    int hash = word.hashCode() * 31 + use.ordinal();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Entry first = slots[slot];
    if (first != null && first.is(word, use)) {
      return first.keys();
    }
    Entry second = slots[slot ^ 1];
    if (second != null && second.is(word, use)) {
      return second.keys();
    }
    Entry made = new Entry(word, use, maker.make(word, use));
    slots[slot ^ 1] = first;
    slots[slot] = made;
    return made.keys();
  }
}
