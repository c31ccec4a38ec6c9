package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarDate;
import org.laut.time.Grain;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// "Juni 2024", "Juni vorigen Jahres", "im Juni".
final class MonthRule implements TimeRule {
  static final String MONTH = "time.month";

  @Override
  public long signs() {
    return Signs.of(Role.MONTHS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    Sense month = pieces.sense(i, Role.MONTHS);
    if (month == null || !pieces.capital(i)) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i, month);
    YearAhead year = YearAhead.at(scene, i + 1, trace);
    if (year != null) {
      return found(i, year.end(), dated(year.year(), month.number()), trace);
    }
    if (!Contexts.named(scene, i)) {
      return List.of();
    }
    int shared = shared(pieces, i + 1);
    if (shared > 0) {
      return found(i, i + 1, dated(shared, month.number()), trace);
    }
    return found(i, i + 1, yearless(scene, month.number(), i, i + 1, trace), trace);
  }

  static CalendarDate dated(int year, int month) {
    return CalendarDate.of(LocalDate.of(year, month, 1), Grain.MONTH);
  }

  static TimeValue yearless(Scene scene, int month, int first, int end, Trace trace) {
    String open = DateRule.open(month).timex3();
    return Resolver.yearly(scene, year -> dated(year, month), open, first, end, trace);
  }

  /// The year of "Juni und Juli 2024" for the first month; -1 if there is none.
  private static int shared(Pieces pieces, int at) {
    boolean goesOn = DateRule.link(pieces, at) && pieces.has(at + 1, Role.MONTHS);
    return goesOn ? Numbers.year(pieces.form(at + 2)) : -1;
  }

  private static List<Found> found(int first, int end, @Nullable TimeValue value, Trace trace) {
    return value == null
        ? List.of()
        : List.of(Found.of(first, end, TimeType.DATE, value, MONTH, trace));
  }
}
