package org.laut.text;

/// A pair of quotation marks and what they enclose, as token indices.
///
/// @param open index of the opening mark
/// @param close index of the closing mark; equal to `end` of the last sentence inside if it is
///   missing
/// @param closed false if the closing mark is missing and the end was inferred
/// @param depth 0 for an outermost pair, 1 for one inside it, and so on
public record Quotation(int open, int close, boolean closed, int depth) {
  /// Index behind its last token, the closing mark if there is one.
  public int end() {
    return closed ? close + 1 : close;
  }

  /// Number of tokens between the marks.
  public int inner() {
    return Math.max(0, close - open - 1);
  }
}
