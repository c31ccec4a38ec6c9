package org.laut.text;

/// A half-open stretch `[start, end)` of a text in UTF-16 units.
///
/// Making one throws IllegalArgumentException if `start` is negative or `end` lies before it.
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + "-" + end);
    }
  }

  /// Number of UTF-16 units.
  public int length() {
    return end - start;
  }

  /// The characters of `text` under this span.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// True if both share at least one unit.
  public boolean touches(Span other) {
    return start < other.end && other.start < end;
  }

  /// True if `other` lies wholly inside this span.
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// The smallest span that contains both.
  public Span join(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// By start, then the shorter first.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
