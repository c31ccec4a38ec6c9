package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarDate;
import org.laut.time.DayPart;
import org.laut.time.DayTime;
import org.laut.time.Grain;
import org.laut.time.OpenPoint;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// "Nacht zum Sonntag": the night that begins on the day before.
final class NightRule implements TimeRule {
  static final String NIGHT = "time.night.to";

  private final WeekdayRule weekdays = new WeekdayRule();
  private final DateRule dates = new DateRule();
  private final DayRule days = new DayRule();

  @Override
  public long signs() {
    return Signs.of(Role.PARTS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (!pieces.is(i, "Nacht")) {
      return List.of();
    }
    int to = to(pieces, i + 1);
    if (to < 0) {
      return List.of();
    }
    Found day = day(scene, to);
    if (day == null) {
      return List.of();
    }
    if (day.value() instanceof CalendarDate date && date.grain() == Grain.DAY) {
      return found(i, day, new DayTime(date.first().minusDays(1), DayPart.NIGHT));
    }
    return day.value() instanceof OpenPoint
        ? found(i, day, new OpenPoint("XXXX-XX-XXTNI"))
        : List.of();
  }

  private static List<Found> found(int first, Found day, TimeValue value) {
    return List.of(day.from(first).value(TimeType.TIME, value).rule(NIGHT));
  }

  private @Nullable Found day(Scene scene, int at) {
    for (TimeRule rule : List.of(weekdays, dates, days)) {
      List<Found> found = rule.at(scene, at);
      if (found.size() == 1) {
        return found.getFirst();
      }
    }
    return null;
  }

  /// Index of the day in which the night ends; -1 if none is said.
  private static int to(Pieces pieces, int at) {
    if (pieces.is(at, "von", "vom")) {
      for (int k = at + 1; k < at + 5; k++) {
        if (pieces.is(k, "auf", "zum")) {
          return pieces.is(k + 1, "den") ? k + 2 : k + 1;
        }
      }
      return -1;
    }
    if (pieces.is(at, "zum", "zu")) {
      return at + 1;
    }
    if (pieces.is(at, "auf")) {
      return pieces.is(at + 1, "den") ? at + 2 : at + 1;
    }
    return -1;
  }

  /// The night before a day.
  static DayTime before(LocalDate day) {
    return new DayTime(day.minusDays(1), DayPart.NIGHT);
  }
}
