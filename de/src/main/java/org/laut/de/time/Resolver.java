package org.laut.de.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarDate;
import org.laut.time.CalendarPoint;
import org.laut.time.Grain;
import org.laut.time.OpenPoint;
import org.laut.time.TimeValue;

/// Gives times their place on the calendar, seen from the day of publication.
final class Resolver {
  static final String FROM_PUBLISHED = "time.reference.published";
  static final String FROM_TEXT = "time.reference.text";
  private static final int NEAREST_YEARS = 1;

  /// A date this much farther off than the nearest one, in days and in times, is not meant without
  /// its year, whatever the tense.
  private static final int FAR = 60;

  private static final int FARTHER = 8;

  private Resolver() {}

  /// A point that comes every year, in the year that the text means.
  ///
  /// @param inYear the point in a year; null if that year has none
  /// @param open the notation without a year
  static TimeValue yearly(
      Scene scene,
      IntFunction<@Nullable CalendarPoint> inYear,
      String open,
      int first,
      int end,
      Trace trace) {
    LocalDate from = scene.published();
    if (from == null) {
      trace.unresolved(first, end);
      return new OpenPoint(open);
    }
    Direction direction = scene.directions().of(first, end);
    Anchor beside = scene.beside(first);
    if (beside != null && beside.day().getYear() != from.getYear() && elsewhere(beside)) {
      trace.rule(FROM_TEXT, beside.span());
      CalendarPoint same = inYear.apply(beside.day().getYear());
      if (same != null && !same.end().isAfter(beside.point().begin())) {
        same = inYear.apply(beside.day().getYear() + 1);
      }
      if (same != null) {
        return same;
      }
    }
    trace.published().rule(direction.rule(), scene.directions().reason(first, end));
    CalendarPoint best = null;
    for (int year = from.getYear() - NEAREST_YEARS;
        year <= from.getYear() + NEAREST_YEARS;
        year++) {
      CalendarPoint point = inYear.apply(year);
      if (point != null && (best == null || better(point, best, direction, from))) {
        best = point;
      }
    }
    CalendarPoint nearest = nearest(inYear, from);
    if (best == null || nearest == null) {
      return new OpenPoint(open);
    }
    boolean astray = distance(best, from) > FAR + FARTHER * distance(nearest, from);
    return astray && !scene.directions().prepositional(first) ? nearest : best;
  }

  private static @Nullable CalendarPoint nearest(
      IntFunction<@Nullable CalendarPoint> inYear, LocalDate from) {
    CalendarPoint best = null;
    for (int year = from.getYear() - NEAREST_YEARS;
        year <= from.getYear() + NEAREST_YEARS;
        year++) {
      CalendarPoint point = inYear.apply(year);
      if (point != null && (best == null || distance(point, from) < distance(best, from))) {
        best = point;
      }
    }
    return best;
  }

  /// A month or year of another time, which what follows in the sentence goes on from.
  private static boolean elsewhere(Anchor anchor) {
    return anchor.point() instanceof CalendarDate date && date.grain() == Grain.MONTH;
  }

  private static boolean better(
      CalendarPoint point, CalendarPoint best, Direction direction, LocalDate from) {
    return switch (direction) {
      case PAST -> !point.begin().toLocalDate().isAfter(from);
      case FUTURE -> !fits(best, from);
      case NEAR, UNKNOWN -> distance(point, from) < distance(best, from);
    };
  }

  private static boolean fits(CalendarPoint point, LocalDate from) {
    return point.end().isAfter(from.atStartOfDay());
  }

  private static long distance(CalendarPoint point, LocalDate from) {
    long ahead = ChronoUnit.DAYS.between(from, point.begin().toLocalDate());
    long behind = ChronoUnit.DAYS.between(point.end().toLocalDate().minusDays(1), from);
    return Math.max(0, Math.max(ahead, behind));
  }

  /// The day of a week that the text means.
  static LocalDate weekday(DayOfWeek day, Direction direction, LocalDate from) {
    LocalDate back = from.with(TemporalAdjusters.previousOrSame(day));
    LocalDate ahead = from.with(TemporalAdjusters.nextOrSame(day));
    return switch (direction) {
      case PAST, UNKNOWN -> back;
      case FUTURE -> ahead;
      case NEAR ->
          ChronoUnit.DAYS.between(back, from) <= ChronoUnit.DAYS.between(from, ahead)
              ? back
              : ahead;
    };
  }

  /// A stretch of the calendar, counted from the one in which a day lies; null if it lies before
  /// the first year or behind the last one that can be written.
  static @Nullable CalendarDate stepped(LocalDate from, Grain grain, long steps) {
    long years = Math.abs(steps) * (grain == Grain.CENTURY ? 100 : grain == Grain.DECADE ? 10 : 1);
    if (years > 8000) {
      return null;
    }
    CalendarDate date = CalendarDate.of(from, grain).plus(steps);
    int year = date.first().getYear();
    return year > 0 && year < 9999 ? date : null;
  }

  /// How a date of this grain is written of which nothing is known.
  static OpenPoint open(Grain grain) {
    return new OpenPoint(
        switch (grain) {
          case DAY -> "XXXX-XX-XX";
          case WEEKEND -> "XXXX-WXX-WE";
          case WEEK -> "XXXX-WXX";
          case MONTH -> "XXXX-XX";
          case QUARTER -> "XXXX-QX";
          case HALF_YEAR -> "XXXX-HX";
          case YEAR, DECADE, CENTURY -> "XXXX";
        });
  }

  /// A stretch counted from the day of publication, or an open one if that is not known.
  static TimeValue fromPublished(
      Scene scene, Grain grain, long steps, int first, int end, Trace trace) {
    LocalDate from = scene.published();
    CalendarDate date = from == null ? null : stepped(from, grain, steps);
    if (date == null) {
      trace.unresolved(first, end);
      return open(grain);
    }
    trace.published();
    return date;
  }

  /// A stretch counted from a time of the text, or from the day of publication if there is none.
  static TimeValue fromText(
      Scene scene,
      @Nullable Anchor anchor,
      Grain grain,
      long steps,
      int first,
      int end,
      Trace trace) {
    CalendarDate date = anchor == null ? null : stepped(anchor.day(), grain, steps);
    if (anchor == null || date == null) {
      return fromPublished(scene, grain, steps, first, end, trace);
    }
    trace.rule(FROM_TEXT, anchor.span());
    return date;
  }
}
