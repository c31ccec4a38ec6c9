package org.laut.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.laut.app.console.Messages;
import org.laut.corpus.found.EventOrder;
import org.laut.report.Event;

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
    long planned = events.stream().filter(EventCells::isPlanned).count();
    lines.add(EventCells.heading(events.size(), planned, page.messages(), page.palette()));
    var table = new Table(page.palette(), page.columns(), titles(page.messages()), 2);
    lines.addAll(table.lines(events.stream().map(this::row).toList()));
    lines.addAll(remarks());
    return lines;
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

  private List<String> remarks() {
    String remark = OpenTimes.remark(page.report(), page.messages());
    return remark == null ? List.of() : Marked.lines("i", remark, page, Palette.Look.WARNING);
  }
}
