package org.laut.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.laut.app.console.Messages;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.Status;
import org.laut.report.TimeExpression;
import org.laut.time.OpenPoint;

/// The events of a report by time: when, what, who, and what has become of it on whose word.
final class TimelineSection {
  private final Page page;
  private final EventCells cells;

  private TimelineSection(Page page) {
    this.page = page;
    this.cells = new EventCells(page);
  }

  static List<String> lines(Page page) {
    return page.report().events().isEmpty() ? List.of() : new TimelineSection(page).lines();
  }

  private List<String> lines() {
    var events = new ArrayList<>(page.report().events());
    events.sort(Comparator.comparing(e -> EventOrder.of(e.time())));
    var lines = new ArrayList<String>();
    lines.add(title(events));
    var table = new Table(page.palette(), page.columns(), titles(page.messages()), 2);
    lines.addAll(table.lines(events.stream().map(this::row).toList()));
    lines.addAll(remarks());
    return lines;
  }

  private String title(List<Event> events) {
    Messages m = page.messages();
    long planned = events.stream().filter(TimelineSection::isPlanned).count();
    String count = m.count("events", events.size());
    return page.palette().paint(Palette.Look.TITLE, m.say("timeline"))
        + "   "
        + (planned == 0 ? count : count + " · " + m.say("planned", planned));
  }

  private static boolean isPlanned(Event event) {
    return event.status().stream()
        .map(Commitment::factuality)
        .anyMatch(f -> f.status() == Status.PLANNED);
  }

  private static Table.Row titles(Messages m) {
    return row(
        new Table.Cell("#", Palette.Look.FAINT),
        EventCells.titles(m),
        List.of(EventCells.titlesOfDetails(m)));
  }

  private Table.Row row(Event event) {
    var number = new Table.Cell(event.id(), Palette.Look.NUMBER);
    return row(number, cells.of(event), cells.details(event));
  }

  private static Table.Row row(
      Table.Cell number, List<Table.Cell> cells, List<List<Table.Cell>> details) {
    var all = new ArrayList<Table.Cell>();
    all.add(number);
    all.addAll(cells);
    return new Table.Row(all, details);
  }

  /// That times stay open because the day of publication is not known.
  private List<String> remarks() {
    if (page.report().document().header().published() != null) {
      return List.of();
    }
    for (TimeExpression time : page.report().times()) {
      if (time.value() instanceof OpenPoint) {
        String remark = page.messages().say("timeline.open", page.words(time.span()));
        return Marked.lines("i", remark, page, Palette.Look.WARNING);
      }
    }
    return List.of();
  }
}
