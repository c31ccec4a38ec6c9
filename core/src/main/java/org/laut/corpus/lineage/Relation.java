package org.laut.corpus.lineage;

/// What an item owes to another one.
public enum Relation {
  /// It is the other's text as a whole, but for small edits.
  IDENTICAL,
  /// It is made from the other's text: shortened, put in another order, reworded.
  DERIVED,
  /// It takes over a passage of the other's news and adds what is its own.
  PARTIAL,
  /// It tells what the other tells, detail by detail, in words of its own.
  PARAPHRASE,
  /// Both have their text from a third that is not there, or it cannot be told who has it from
  /// whom.
  COMMON_SOURCE,
  /// Nothing.
  NONE
}
