package org.laut.corpus;

/// How an item depends on another one.
public enum Tie {
  /// Word for word, small edits aside.
  IDENTICAL,
  /// Shortened or put in another order.
  DERIVED,
  /// A part of it, with something of its own.
  PARTIAL,
  /// Told anew: the same details in other words.
  PARAPHRASE,
  /// It names the other's publisher as its source.
  CITES
}
