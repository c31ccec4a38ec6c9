package org.laut.de.clause;

/// A half-open stretch `[first, end)` of tokens.
public record Run(int first, int end) {
  /// True if the token lies inside.
  public boolean has(int token) {
    return first <= token && token < end;
  }

  /// Number of tokens.
  public int size() {
    return end - first;
  }
}
