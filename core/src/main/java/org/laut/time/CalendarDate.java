package org.laut.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// A day or more of the calendar: `2024-06-18`, `2024-W25`, `2024-06`, `2024-Q2`, `2024`, `199`.
///
/// Making one throws IllegalArgumentException if `first` does not begin such a stretch.
///
/// @param first its first day
public record CalendarDate(LocalDate first, Grain grain) implements CalendarPoint {
  private static final String BEFORE_CHRIST = "BC";

  public CalendarDate {
    if (!grain.first(first).equals(first)) {
      throw new IllegalArgumentException(first + " begins no " + grain);
    }
  }

  /// The date of this grain in which a day lies; the weekend is that of its week.
  public static CalendarDate of(LocalDate day, Grain grain) {
    return new CalendarDate(grain.first(day), grain);
  }

  /// A year; 0 is the year before the first.
  public static CalendarDate year(int year) {
    return new CalendarDate(LocalDate.of(year, 1, 1), Grain.YEAR);
  }

  /// The date of the same grain that is this many later.
  public CalendarDate plus(long count) {
    return of(grain.step(first, count), grain);
  }

  @Override
  public LocalDateTime begin() {
    return first.atStartOfDay();
  }

  @Override
  public LocalDateTime end() {
    LocalDate behind = grain == Grain.WEEKEND ? first.plusDays(2) : grain.step(first, 1);
    return behind.atStartOfDay();
  }

  @Override
  public String timex3() {
    int year = first.getYear();
    return switch (grain) {
      case DAY -> written(year) + two("-", first.getMonthValue()) + two("-", first.getDayOfMonth());
      case WEEKEND -> week() + "-WE";
      case WEEK -> week();
      case MONTH -> written(year) + two("-", first.getMonthValue());
      case QUARTER -> written(year) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
      case HALF_YEAR -> written(year) + "-H" + (first.getMonthValue() < 7 ? 1 : 2);
      case YEAR -> written(year);
      case DECADE -> String.format(Locale.ROOT, "%03d", year / 10);
      case CENTURY -> String.format(Locale.ROOT, "%02d", year / 100);
    };
  }

  private String week() {
    return written(first.get(IsoFields.WEEK_BASED_YEAR))
        + two("-W", first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String written(int year) {
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, BEFORE_CHRIST + "%04d", 1 - year);
  }

  private static String two(String before, int number) {
    return before + (number < 10 ? "0" : "") + number;
  }

  static CalendarDate parse(String timex3) {
    CalendarDate date = read(timex3);
    if (!date.timex3().equals(timex3)) {
      throw new IllegalArgumentException("no date: " + timex3);
    }
    return date;
  }

  private static CalendarDate read(String timex3) {
    if (timex3.startsWith(BEFORE_CHRIST)) {
      return year(1 - Digits.read(timex3.substring(2)));
    }
    if (timex3.length() < 4) {
      boolean decade = timex3.length() == 3;
      int year = Digits.read(timex3) * (decade ? 10 : 100);
      return of(LocalDate.of(year, 1, 1), decade ? Grain.DECADE : Grain.CENTURY);
    }
    int year = Digits.read(timex3.substring(0, 4));
    String rest = timex3.substring(4);
    if (rest.isEmpty()) {
      return year(year);
    }
    return switch (rest.charAt(Math.min(1, rest.length() - 1))) {
      case 'W' -> week(year, rest);
      case 'Q' -> of(LocalDate.of(year, 3 * Digits.read(rest.substring(2)), 1), Grain.QUARTER);
      case 'H' -> of(LocalDate.of(year, 6 * Digits.read(rest.substring(2)), 1), Grain.HALF_YEAR);
      default -> day(year, rest);
    };
  }

  private static CalendarDate week(int year, String rest) {
    int week = Digits.read(rest.substring(2, Math.min(4, rest.length())));
    LocalDate inside = LocalDate.of(year, 1, 4).plusWeeks(week - 1L);
    return of(inside, rest.endsWith("-WE") ? Grain.WEEKEND : Grain.WEEK);
  }

  private static CalendarDate day(int year, String rest) {
    int month = Digits.read(rest.substring(1, Math.min(3, rest.length())));
    if (rest.length() <= 4) {
      return of(LocalDate.of(year, month, 1), Grain.MONTH);
    }
    return of(LocalDate.of(year, month, Digits.read(rest.substring(4))), Grain.DAY);
  }
}
