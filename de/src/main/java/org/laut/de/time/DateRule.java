package org.laut.de.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarDate;
import org.laut.time.CalendarPoint;
import org.laut.time.Grain;
import org.laut.time.OpenPoint;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// "18. Juni 2024", and "18. und 19. Juni", which are two.
final class DateRule implements TimeRule {
  static final String DAY = "time.date.day-month";
  static final String LIST = "time.date.list";
  private static final int MOST = 12;
  private static final int LONGEST_LINK = 3;

  @Override
  public long signs() {
    return Signs.of(Role.ORDINALS) | Signs.DIGIT;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (!pieces.number(i) && !pieces.has(i, Role.ORDINALS)) {
      return List.of();
    }
    if (YearContext.named(scene, i - 1) || square(scene, i)) {
      return List.of();
    }
    List<Integer> days = new ArrayList<>();
    int at = i;
    while (days.size() < MOST) {
      int day = day(pieces, at);
      if (day < 0) {
        return List.of();
      }
      days.add(at);
      Sense month = pieces.sense(at + 1, Role.MONTHS);
      if (month != null && pieces.capital(at + 1)) {
        return read(scene, days, month, at + 1);
      }
      int next = next(pieces, at + 1);
      if (next < 0) {
        return List.of();
      }
      at = next;
    }
    return List.of();
  }

  /// "Straße des 17. Juni".
  private static boolean square(Scene scene, int i) {
    return scene.pieces().is(i - 1, "des") && scene.pieces().is(i - 2, "Straße", "Platz", "Allee");
  }

  private static int day(Pieces pieces, int at) {
    Sense ordinal = pieces.sense(at, Role.ORDINALS);
    if (ordinal != null) {
      return ordinal.number();
    }
    boolean last = pieces.has(at + 1, Role.MONTHS);
    return last || pieces.second(at + 1)
        ? Numbers.day(pieces.form(at))
        : Numbers.ordinal(pieces.form(at));
  }

  /// Index of the next ordinal of a list; -1 if the list does not go on.
  private static int next(Pieces pieces, int from) {
    for (int at = from; at <= from + LONGEST_LINK; at++) {
      if (pieces.number(at)) {
        return at;
      }
      if (!link(pieces, at)) {
        return -1;
      }
    }
    return -1;
  }

  static boolean link(Pieces pieces, int at) {
    return pieces.is(
        at, "und", ",", "bis", "sowie", "oder", "/", "-", "–", "am", "zum", "den", "dem", "vom",
        "auf");
  }

  private static List<Found> read(Scene scene, List<Integer> days, Sense month, int monthAt) {
    Pieces pieces = scene.pieces();
    int year = Numbers.year(pieces.form(monthAt + 1));
    int end = year > 0 ? monthAt + 2 : monthAt + 1;
    if (year < 0) {
      year = yearAhead(pieces, monthAt + 1);
    }
    List<Found> found = new ArrayList<>();
    for (int k = 0; k < days.size(); k++) {
      int first = days.get(k);
      boolean last = k == days.size() - 1;
      Trace trace = scene.trace().entry(monthAt, month);
      TimeValue value = value(scene, day(pieces, first), month.number(), year, first, end, trace);
      if (value == null) {
        return List.of();
      }
      String rule = days.size() > 1 ? LIST : DAY;
      found.add(Found.of(first, last ? end : first + 1, TimeType.DATE, value, rule, trace));
    }
    return found;
  }

  /// The year of "30. Juni bis 2. Juli 2024" for its first day; -1 if there is none.
  private static int yearAhead(Pieces pieces, int from) {
    int next = next(pieces, from);
    boolean goesOn = next > from && Numbers.day(pieces.form(next)) > 0;
    return goesOn && pieces.has(next + 1, Role.MONTHS) ? Numbers.year(pieces.form(next + 2)) : -1;
  }

  /// The day of this month; null if the month has no such day.
  static @Nullable TimeValue value(
      Scene scene, int day, int month, int year, int first, int end, Trace trace) {
    if (year > 0) {
      return inYear(year, month, day);
    }
    if (inYear(2000, month, day) == null) {
      return null;
    }
    String open = String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day);
    return Resolver.yearly(scene, y -> inYear(y, month, day), open, first, end, trace);
  }

  private static @Nullable CalendarPoint inYear(int year, int month, int day) {
    try {
      return CalendarDate.of(LocalDate.of(year, month, day), Grain.DAY);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  static TimeValue open(int month) {
    return new OpenPoint(String.format(Locale.ROOT, "XXXX-%02d", month));
  }
}
