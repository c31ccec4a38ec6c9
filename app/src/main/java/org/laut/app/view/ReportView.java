package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import org.laut.app.console.Messages;
import org.laut.report.Report;

/// A report for people: head, whose word it stands on, statements, chains, timeline, and the marked
/// text.
///
/// @param columns that a line may fill, at least 80
/// @param withText true to add the article's text with what was found marked in it
public record ReportView(Messages messages, Palette palette, int columns, boolean withText) {
  /// The view below a line with the file's name.
  public String named(String name, Report report) {
    String shown = "── " + Cells.elided(Cells.plain(name), columns - 6) + " ";
    String line = shown + "─".repeat(Math.max(0, columns - Cells.width(shown)));
    return palette.paint(Palette.Look.FAINT, line) + "\n" + of(report);
  }

  /// The view as lines, each with a line end.
  public String of(Report report) {
    var page = new Page(report, messages, palette, columns);
    List<List<String>> sections = new ArrayList<>();
    sections.add(HeadSection.lines(page));
    sections.add(OriginsSection.lines(page));
    sections.add(StatementsSection.lines(page));
    sections.add(ChainsSection.lines(page));
    sections.add(TimelineSection.lines(page));
    if (withText) {
      sections.add(TextSection.lines(page));
    }
    var view = new StringBuilder();
    for (List<String> section : sections) {
      view.append(view.isEmpty() || section.isEmpty() ? "" : "\n");
      section.forEach(line -> view.append(line.stripTrailing()).append('\n'));
    }
    return view.toString();
  }
}
