package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarDate;
import org.laut.time.Grain;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// Numbered parts of a year: "drittes Quartal", "zweite Jahreshälfte 2014", "KW 23".
final class PeriodRule implements TimeRule {
  static final String QUARTER = "time.quarter";
  static final String HALF = "time.half-year";
  static final String WEEK = "time.week-number";

  @Override
  public long signs() {
    return Signs.of(Role.ORDINALS, Role.TRIGGERS, Role.UNITS) | Signs.DIGIT;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.is(i, "KW", "Kalenderwoche") && pieces.number(i + 1)) {
      return week(scene, i);
    }
    Sense ordinal = pieces.sense(i, Role.ORDINALS);
    int number = ordinal == null ? Numbers.ordinal(pieces.form(i)) : ordinal.number();
    if (number < 1) {
      return List.of();
    }
    if (pieces.is(i + 1, "Quartal", "Quartals", "Trimester", "Vierteljahr", "Jahresviertel")) {
      return number > 4 ? List.of() : part(scene, i, Grain.QUARTER, number, i + 2);
    }
    if (pieces.is(i + 1, "Halbjahr", "Halbjahres", "Halbjahrs", "Jahreshälfte")) {
      return number > 2 ? List.of() : part(scene, i, Grain.HALF_YEAR, number, i + 2);
    }
    boolean half = pieces.is(i + 1, "Hälfte") && pieces.is(i + 2, "des");
    if (half && number < 3 && pieces.is(i + 3, "Jahres")) {
      return part(scene, i, Grain.HALF_YEAR, number, i + 2);
    }
    return List.of();
  }

  private static List<Found> part(Scene scene, int i, Grain grain, int number, int end) {
    Trace trace = scene.trace();
    YearAhead year = YearAhead.at(scene, end, trace);
    int months = grain == Grain.QUARTER ? 3 : 6;
    int month = months * (number - 1) + 1;
    String open = (grain == Grain.QUARTER ? "XXXX-Q" : "XXXX-H") + number;
    TimeValue value =
        year == null
            ? Resolver.yearly(scene, y -> in(y, month, grain), open, i, end, trace)
            : in(year.year(), month, grain);
    String rule = grain == Grain.QUARTER ? QUARTER : HALF;
    int behind = year == null ? end : year.end();
    return List.of(Found.of(scene.withArticle(i), behind, TimeType.DATE, value, rule, trace));
  }

  private static CalendarDate in(int year, int month, Grain grain) {
    return CalendarDate.of(LocalDate.of(year, month, 1), grain);
  }

  private static List<Found> week(Scene scene, int i) {
    int week = Numbers.whole(scene.pieces().form(i + 1), 0, scene.pieces().form(i + 1).length());
    if (week < 1 || week > 53) {
      return List.of();
    }
    Trace trace = scene.trace();
    YearAhead year = YearAhead.at(scene, i + 2, trace);
    String open = String.format(Locale.ROOT, "XXXX-W%02d", week);
    TimeValue value =
        year == null
            ? Resolver.yearly(scene, y -> week(y, week), open, i, i + 2, trace)
            : week(year.year(), week);
    int end = year == null ? i + 2 : year.end();
    return value == null ? List.of() : List.of(Found.of(i, end, TimeType.DATE, value, WEEK, trace));
  }

  private static @Nullable CalendarDate week(int year, int week) {
    CalendarDate date = CalendarDate.of(LocalDate.of(year, 1, 4), Grain.WEEK).plus(week - 1L);
    boolean inside = week < 53 || date.timex3().endsWith("W53");
    return inside ? date : null;
  }
}
