package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import org.laut.app.console.Messages;
import org.laut.report.Event;
import org.laut.report.Report;

/// One timeline for the events of several articles.
///
/// @param columns that a line may fill, at least 80
public record TimelineView(Messages messages, Palette palette, int columns) {
  /// An event as a row of the table; made when its article is read, so that nothing else of that is
  /// kept.
  public static final class Line {
    private final Table.Row row;
    private final boolean planned;

    private Line(Table.Row row, boolean planned) {
      this.row = row;
      this.planned = planned;
    }
  }

  /// The lines for the events of an article, in the order of its text.
  ///
  /// @param name of the article
  public List<Line> lines(String name, Report report) {
    var page = new Page(report, messages, palette, columns);
    var cells = new EventCells(page);
    String publisher = report.document().header().publisher();
    String article = publisher == null ? name : messages.say("timeline.article", publisher, name);
    var lines = new ArrayList<Line>();
    for (Event event : report.events()) {
      var from = Table.Cell.plain(Cells.plain(article + " " + event.id()));
      Table.Row row = row(cells.of(event), from, cells.details(event));
      lines.add(new Line(row, EventCells.isPlanned(event)));
    }
    return lines;
  }

  private static Table.Row row(
      List<Table.Cell> event, Table.Cell article, List<List<Table.Cell>> details) {
    var all = new ArrayList<>(event);
    all.add(article);
    return new Table.Row(all, details);
  }

  /// The timeline.
  ///
  /// @param lines in their order
  /// @param articles that were read
  public String of(List<Line> lines, int articles) {
    String read = messages.count("articles", articles);
    if (lines.isEmpty()) {
      return messages.say("timeline.none", read) + "\n";
    }
    long planned = lines.stream().filter(line -> line.planned).count();
    String title = EventCells.heading(lines.size(), planned, messages, palette) + " · " + read;
    Table.Cell article = EventCells.title("column.article", messages);
    List<List<Table.Cell>> details = List.of(EventCells.titlesOfDetails(messages));
    Table.Row first = row(EventCells.titles(messages), article, details);
    var page = new ArrayList<String>(List.of(title));
    page.addAll(
        new Table(palette, columns, first, 1).lines(lines.stream().map(line -> line.row).toList()));
    return String.join("\n", page.stream().map(String::stripTrailing).toList()) + "\n";
  }
}
