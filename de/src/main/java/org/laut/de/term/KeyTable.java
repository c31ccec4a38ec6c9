package org.laut.de.term;

import org.jspecify.annotations.Nullable;
import org.laut.text.Term;

/// The keys of words, the latest ones kept in a table of fixed size.
///
/// Serves any number of threads: a slot holds either the word asked for or another one.
final class KeyTable {
  private static final int SLOTS = 1 << 14;
  private static final int LONGEST_KEPT = 64;

  private record Entry(String word, Term.Kind kind, Keys keys) {}

  private final KeyMaker maker;
  private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];

  KeyTable(KeyMaker maker) {
    this.maker = maker;
  }

  /// The keys of a dictionary form as the tagger writes it.
  Keys of(String word, Term.Kind kind) {
    if (word.length() > LONGEST_KEPT) {
      return maker.make(word, kind);
    }
    int hash = word.hashCode() * 31 + kind.ordinal();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Entry kept = slots[slot];
    if (kept == null || kept.kind() != kind || !kept.word().equals(word)) {
      kept = new Entry(word, kind, maker.make(word, kind));
      slots[slot] = kept;
    }
    return kept.keys();
  }
}
