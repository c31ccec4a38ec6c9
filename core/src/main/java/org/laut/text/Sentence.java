package org.laut.text;

/// A sentence as a run of tokens.
///
/// @param first index of its first token
/// @param end index behind its last token
/// @param kind whether it is running text
/// @param opensParagraph true if a paragraph begins with it
public record Sentence(int first, int end, Kind kind, boolean opensParagraph) {
  /// How a sentence stands on the page.
  public enum Kind {
    /// Running text.
    TEXT,
    /// A heading, by-line or ticker line without a verb of its own and without a final stop.
    HEADING,
    /// An entry of a list.
    BULLET
  }

  /// Number of tokens.
  public int size() {
    return end - first;
  }
}
