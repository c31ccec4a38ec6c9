package org.laut.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.Status;

/// The cells of a timeline's rows for the events of one report.
record EventCells(Page page, EventWords words) {
  private static final String PLANNED_MARK = "▹";

  EventCells(Page page) {
    this(page, new EventWords(page));
  }

  /// What stands above a timeline: how many events it has.
  static String heading(long events, long planned, Messages m, Palette palette) {
    String count = m.count("events", events);
    return palette.paint(Palette.Look.TITLE, m.say("timeline"))
        + "   "
        + (planned == 0 ? count : count + " · " + m.say("planned", planned));
  }

  /// True if somebody says that it is planned.
  static boolean isPlanned(Event event) {
    return event.status().stream().anyMatch(c -> c.factuality().status() == Status.PLANNED);
  }

  static List<Table.Cell> titles(Messages m) {
    return List.of(title("column.when", m), title("column.what", m), title("column.who", m));
  }

  static List<Table.Cell> titlesOfDetails(Messages m) {
    return List.of(title("column.status", m), title("column.word", m));
  }

  static Table.Cell title(String key, Messages m) {
    return new Table.Cell(m.say(key), Palette.Look.FAINT);
  }

  /// When, what, who.
  List<Table.Cell> of(Event event) {
    Palette.@Nullable Look look = event.time() == null ? Palette.Look.FAINT : null;
    return List.of(
        new Table.Cell(words.when(event.time()), look),
        new Table.Cell(words.what(event), Palette.Look.TITLE),
        Table.Cell.plain(words.who(event)));
  }

  /// For each holder what has become of the event, and whose word that is.
  List<List<Table.Cell>> details(Event event) {
    return words.told(event).stream().map(this::detail).toList();
  }

  private List<Table.Cell> detail(Commitment commitment) {
    Status status = commitment.factuality().status();
    String name = page.messages().name(status);
    Palette.@Nullable Look look =
        commitment.holder().equals(Commitment.PAPER) ? null : Palette.Look.SOURCE;
    return List.of(
        new Table.Cell(status == Status.PLANNED ? PLANNED_MARK + name : name, look(status)),
        new Table.Cell(words.holder(commitment), look));
  }

  private static Palette.@Nullable Look look(Status status) {
    return switch (status) {
      case FAILED, NOT_HAPPENED, DENIED -> Palette.Look.DENIAL;
      case PLANNED, LIKELY, POSSIBLE, DEMANDED, CONDITIONAL -> Palette.Look.PENDING;
      case HAPPENED, ONGOING -> null;
      case UNKNOWN -> Palette.Look.FAINT;
    };
  }
}
