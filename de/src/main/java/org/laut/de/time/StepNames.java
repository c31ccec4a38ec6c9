package org.laut.de.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarPoint;
import org.laut.time.OpenPoint;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// Counts weekdays, months and seasons: "kommenden Montag", "vergangenen Mai", "diesen Sommer".
final class StepNames {
  static final String WEEKDAY = "time.step.weekday";
  static final String NAMED = "time.step.named";

  private StepNames() {}

  static Found weekday(Scene scene, Step step, WeekdayRule.Weekday day, Trace trace) {
    int first = step.first();
    TimeType type = day.part() == null ? TimeType.DATE : TimeType.TIME;
    trace.entry(step.at() + 1, day.sense());
    LocalDate from = scene.published();
    Anchor anchor = step.fromText() ? scene.timeline().anyDay() : null;
    if (anchor != null) {
      from = anchor.day();
      trace.rule(Resolver.FROM_TEXT, anchor.span());
    } else if (from != null) {
      trace.published();
    }
    if (from == null) {
      trace.unresolved(first, day.end());
      String part = day.part() == null ? "" : "T" + day.part().letters();
      OpenPoint open = new OpenPoint("XXXX-WXX-" + day.day().getValue() + part);
      return Found.of(first, day.end(), type, open, WEEKDAY, trace);
    }
    LocalDate date = date(scene, step, day, from);
    return Found.of(first, day.end(), type, WeekdayRule.value(date, day.part()), WEEKDAY, trace);
  }

  private static LocalDate date(Scene scene, Step step, WeekdayRule.Weekday day, LocalDate from) {
    DayOfWeek weekday = day.day();
    if (step.count() > 0) {
      return from.with(TemporalAdjusters.next(weekday)).plusWeeks(step.count() - 1L);
    }
    if (step.count() < 0) {
      return from.with(TemporalAdjusters.previous(weekday)).plusWeeks(step.count() + 1L);
    }
    boolean past = scene.directions().of(step.first(), day.end()) == Direction.PAST;
    return past
        ? from.with(TemporalAdjusters.previousOrSame(weekday))
        : from.with(TemporalAdjusters.nextOrSame(weekday));
  }

  static Found named(
      Scene scene,
      Step step,
      int core,
      IntFunction<@Nullable CalendarPoint> inYear,
      String open,
      Trace trace) {
    LocalDate from = scene.published();
    int end = core + 1;
    if (from == null) {
      trace.unresolved(step.first(), end);
      return Found.of(step.first(), end, TimeType.DATE, new OpenPoint(open), NAMED, trace);
    }
    trace.published();
    CalendarPoint point = step.pointing() ? nearest(inYear, from) : stepped(inYear, step, from);
    TimeValue value = point == null ? new OpenPoint(open) : point;
    return Found.of(step.first(), end, TimeType.DATE, value, NAMED, trace);
  }

  /// "diesen Sommer": the one that is, or else that of this year.
  private static @Nullable CalendarPoint nearest(
      IntFunction<@Nullable CalendarPoint> inYear, LocalDate from) {
    CalendarPoint before = inYear.apply(from.getYear() - 1);
    boolean still = before != null && before.end().isAfter(from.atStartOfDay());
    return still ? before : inYear.apply(from.getYear());
  }

  private static @Nullable CalendarPoint stepped(
      IntFunction<@Nullable CalendarPoint> inYear, Step step, LocalDate from) {
    CalendarPoint best = null;
    for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
      CalendarPoint point = inYear.apply(year);
      if (point == null) {
        continue;
      }
      boolean back = step.count() < 0 && !point.end().isAfter(from.atStartOfDay());
      boolean ahead = step.count() > 0 && point.begin().isAfter(from.atStartOfDay());
      if (back || (ahead && best == null) || (step.count() == 0 && year == from.getYear())) {
        best = point;
      }
    }
    return best;
  }
}
