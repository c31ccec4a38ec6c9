package org.laut.de.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.laut.time.CalendarDate;
import org.laut.time.Grain;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// "Weihnachten", "Ostern 2019", "Christi Himmelfahrt".
final class HolidayRule implements TimeRule {
  static final String HOLIDAY = "time.holiday";

  @Override
  public long signs() {
    return Signs.of(Role.HOLIDAYS, Role.ORDINALS) | Signs.DIGIT;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.is(i + 1, "Advent")) {
      return advent(scene, i);
    }
    Sense holiday = pieces.sense(i, Role.HOLIDAYS);
    if (holiday == null || !pieces.capital(i + holiday.length() - 1)) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i, holiday);
    return read(scene, i, i + holiday.length(), holiday.value(), trace);
  }

  /// "1. Advent", "zweiter Advent".
  private static List<Found> advent(Scene scene, int i) {
    Sense word = scene.pieces().sense(i, Role.ORDINALS);
    int number = word == null ? Numbers.ordinal(scene.pieces().form(i)) : word.number();
    if (number < 1 || number > 4) {
      return List.of();
    }
    return read(scene, i, i + 2, "advent+" + 7 * (number - 1), scene.trace());
  }

  private static List<Found> read(Scene scene, int i, int end, String rule, Trace trace) {
    YearAhead year = YearAhead.at(scene, end, trace);
    TimeValue value =
        year == null
            ? Resolver.yearly(scene, y -> day(rule, y), open(rule), i, end, trace)
            : day(rule, year.year());
    int behind = year == null ? end : year.end();
    return List.of(Found.of(i, behind, TimeType.DATE, value, HOLIDAY, trace));
  }

  private static String open(String rule) {
    return Character.isDigit(rule.charAt(0)) ? "XXXX-" + rule : "XXXX-XX-XX";
  }

  private static CalendarDate day(String rule, int year) {
    int sign = Math.max(rule.indexOf('+'), rule.indexOf('-'));
    String base = rule.substring(0, sign);
    int number = Integer.parseInt(rule.substring(sign + 1));
    int days = rule.charAt(sign) == '-' ? -number : number;
    LocalDate day =
        switch (base) {
          case "easter" -> easter(year).plusDays(days);
          case "advent" -> advent(year).plusDays(days);
          case "may" -> may(year).plusDays(days);
          default -> LocalDate.of(year, Integer.parseInt(base), number);
        };
    return CalendarDate.of(day, Grain.DAY);
  }

  /// The first Sunday of Advent.
  private static LocalDate advent(int year) {
    return LocalDate.of(year, 11, 27).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /// The first Sunday of May.
  private static LocalDate may(int year) {
    return LocalDate.of(year, 5, 1).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }

  /// Easter Sunday of the Gregorian calendar, after the anonymous algorithm of 1876.
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
