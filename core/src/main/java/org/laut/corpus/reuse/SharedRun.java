package org.laut.corpus.reuse;

import org.laut.text.Span;

/// A passage that two texts have in common, word for word but for small edits.
///
/// @param here where it stands in the one text, from its first to its last common word
/// @param there where it stands in the other
/// @param words how many words are the same; edited ones do not count
public record SharedRun(Span here, Span there, int words) {
  /// The same seen from the other text.
  public SharedRun flipped() {
    return new SharedRun(there, here, words);
  }
}
