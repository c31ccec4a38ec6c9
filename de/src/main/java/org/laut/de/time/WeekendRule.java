package org.laut.de.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.laut.time.CalendarDate;
import org.laut.time.Grain;
import org.laut.time.LengthUnit;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// "am Wochenende": the last or the next one, as the tense tells.
final class WeekendRule implements TimeRule {
  static final String WEEKEND = "time.weekend";

  @Override
  public long signs() {
    return Signs.of(Role.UNITS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    UnitWord unit = UnitWord.at(pieces, i);
    if (unit == null || unit.unit() != LengthUnit.WEEKEND || !unit.one()) {
      return List.of();
    }
    if (!pieces.is(i - 1, "am", "vom", "zum", "fürs", "übers")
        && !pieces.is(i - 2, "für", "über", "nach", "vor", "bis", "seit")) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i, unit.sense());
    LocalDate from = scene.published();
    if (from == null) {
      trace.unresolved(i, i + 1);
      return found(i, Resolver.open(Grain.WEEKEND), trace);
    }
    Direction direction = scene.directions().of(i, i + 1);
    trace.published().rule(direction.rule(), scene.directions().reason(i, i + 1));
    boolean over = from.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    boolean back = direction == Direction.PAST || direction == Direction.UNKNOWN;
    CalendarDate week = CalendarDate.of(from, Grain.WEEKEND);
    return found(i, over || !back ? week : week.plus(-1), trace);
  }

  private static List<Found> found(int i, TimeValue value, Trace trace) {
    return List.of(Found.of(i, i + 1, TimeType.DATE, value, WEEKEND, trace));
  }
}
