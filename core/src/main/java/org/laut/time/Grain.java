package org.laut.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// How much of the calendar a date takes in.
public enum Grain {
  DAY,
  /// Saturday and Sunday.
  WEEKEND,
  /// Monday to Sunday.
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR,
  DECADE,
  CENTURY;

  /// The first day of the one in which this day lies; the weekend is that of its week.
  public LocalDate first(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEKEND -> WEEK.first(day).plusDays(5);
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> ofMonths(day, 3);
      case HALF_YEAR -> ofMonths(day, 6);
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> ofYears(day, 10);
      case CENTURY -> ofYears(day, 100);
    };
  }

  /// The day this many later; the length of a weekend's step is a week.
  public LocalDate step(LocalDate day, long count) {
    return switch (this) {
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case HALF_YEAR -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  private static LocalDate ofMonths(LocalDate day, int months) {
    int month = day.getMonthValue();
    return LocalDate.of(day.getYear(), month - (month - 1) % months, 1);
  }

  private static LocalDate ofYears(LocalDate day, int years) {
    return LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1);
  }
}
