package org.laut.formats.record;

import org.jspecify.annotations.Nullable;
import org.laut.report.Report;
import org.laut.text.Span;

/// A report that keeps the invariants of a record, with its offsets in code points and as much of
/// its text as is to be told.
public final class Checked {
  private final Report report;
  private final CodePoints points;
  private final Excerpt excerpt;

  private Checked(Report report, CodePoints points, Excerpt excerpt) {
    this.report = report;
    this.points = points;
    this.excerpt = excerpt;
  }

  /// The report, [Wordless] if no characters of the text are wanted.
  ///
  /// @throws InvalidRecord if it breaks an invariant
  public static Checked of(Report report, Excerpt excerpt) {
    var points = new CodePoints(report.document().text());
    Invariants.check(report, points);
    return new Checked(excerpt == Excerpt.NONE ? Wordless.of(report) : report, points, excerpt);
  }

  /// What is told.
  public Report report() {
    return report;
  }

  /// The code points before the span.
  public int start(Span span) {
    return points.toCodePoint(span.start());
  }

  /// The code points up to the end of the span.
  public int end(Span span) {
    return points.toCodePoint(span.end());
  }

  /// Number of code points of the text.
  public int length() {
    return points.length();
  }

  /// The characters of the span; null if none are wanted.
  public @Nullable String words(Span span) {
    return excerpt == Excerpt.NONE ? null : span.of(report.document().text());
  }

  /// The whole text; null if it is not wanted.
  public @Nullable String text() {
    return excerpt == Excerpt.FULL ? report.document().text() : null;
  }

  CodePoints points() {
    return points;
  }

  Excerpt excerpt() {
    return excerpt;
  }
}
