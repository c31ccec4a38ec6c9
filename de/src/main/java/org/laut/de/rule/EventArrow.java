package org.laut.de.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Amount;
import org.laut.report.EventType;
import org.laut.report.Status;

/// Events: type and mode, the words that name them, who does it to whom, when and where, who says
/// what of it, and the numbers if there are any; a dash stands for what the text does not give:
///
/// `-> CONSULT visit | besuchte | der Rat -> den Hof | 2024-06-17 @ Emden | paper HAPPENED | 3
/// PEOPLE`
///
/// Several words have ` … ` between them, several people ` + `, several holders and numbers `, `.
final class EventArrow implements Arrow {
  @Override
  public Expectation read(List<String> columns) {
    if (columns.size() < 5 || columns.size() > 6) {
      throw new IllegalArgumentException("TYPE | trigger | who | when | status is missing");
    }
    List<String> type = parts(columns.get(0), " ");
    List<String> who = parts(columns.get(2), " -> ");
    List<String> when = parts(columns.get(3), " @ ");
    if (type.size() > 2 || who.size() > 2 || when.size() > 2) {
      throw new IllegalArgumentException("too many parts in a column");
    }
    return new ExpectedEvent(
        EventType.valueOf(type.getFirst()),
        second(type),
        parts(columns.get(1), " … "),
        people(who.getFirst()),
        who.size() == 1 ? List.of() : people(who.getLast()),
        when.getFirst().equals("-") ? null : when.getFirst(),
        second(when),
        holders(columns.get(4)),
        columns.size() == 5 ? List.of() : numbers(columns.get(5)));
  }

  private static List<String> parts(String column, String border) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = column.indexOf(border); at >= 0; at = column.indexOf(border, from)) {
      parts.add(column.substring(from, at));
      from = at + border.length();
    }
    parts.add(column.substring(from));
    return parts;
  }

  private static @Nullable String second(List<String> parts) {
    return parts.size() == 1 ? null : parts.get(1);
  }

  private static List<String> people(String column) {
    return column.equals("-") ? List.of() : parts(column, " + ");
  }

  private static List<ExpectedEvent.Holder> holders(String column) {
    return parts(column, ", ").stream()
        .map(EventArrow::beforeLast)
        .map(part ->
            new ExpectedEvent.Holder(part[0].equals("?") ? "" : part[0], Status.valueOf(part[1])))
        .toList();
  }

  private static List<ExpectedEvent.Counted> numbers(String column) {
    return parts(column, ", ").stream()
        .map(EventArrow::beforeLast)
        .map(part ->
            new ExpectedEvent.Counted(Double.parseDouble(part[0]), Amount.Kind.valueOf(part[1])))
        .toList();
  }

  /// The part before the last blank and the word behind it.
  private static String[] beforeLast(String part) {
    int blank = part.lastIndexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException("two words are missing in " + part);
    }
    return new String[] {part.substring(0, blank), part.substring(blank + 1)};
  }
}
