package org.laut.app.view;

import java.util.List;
import org.laut.app.console.Messages;
import org.laut.formats.record.CodePoints;
import org.laut.report.Report;
import org.laut.report.Statement;
import org.laut.text.Span;

/// A report and how it is shown: what every section of a view needs.
///
/// @param columns that a line may fill
/// @param points of the report's text: places are shown as in the record, in code points
record Page(
    Report report,
    Messages messages,
    Palette palette,
    int columns,
    CodePoints points,
    SourceNames names) {
  Page(Report report, Messages messages, Palette palette, int columns) {
    this(
        report,
        messages,
        palette,
        columns,
        new CodePoints(report.document().text()),
        new SourceNames(report, messages));
  }

  String text() {
    return report.document().text();
  }

  /// The words under a span, on one line.
  String words(Span span) {
    return Cells.plain(span.of(text()));
  }

  /// The words under several spans, on one line.
  String words(List<Span> spans) {
    return String.join(" … ", spans.stream().map(this::words).toList());
  }

  /// `178-237`
  String place(Span span) {
    return points.toCodePoint(span.start()) + "-" + points.toCodePoint(span.end());
  }

  /// From the first to the last of several spans.
  String place(List<Span> spans) {
    return place(spans.getFirst().join(spans.getLast()));
  }

  /// The number of the statement with this id, from 1.
  int number(String statement) {
    List<Statement> all = report.statements();
    int at = 0;
    while (!all.get(at).id().equals(statement)) {
      at++;
    }
    return at + 1;
  }
}
