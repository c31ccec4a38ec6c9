package org.laut.de.time;

import org.jspecify.annotations.Nullable;
import org.laut.time.Grain;
import org.laut.time.LengthUnit;

/// A unit of time in the text.
///
/// @param many true for a plural
record UnitWord(Sense sense, LengthUnit unit, boolean one, boolean many) {
  /// The unit at a piece; null if there is none.
  static @Nullable UnitWord at(Pieces pieces, int i) {
    Sense sense = pieces.sense(i, Role.UNITS);
    if (sense == null) {
      return null;
    }
    String number = sense.cells().get(1);
    return new UnitWord(
        sense, sense.constant(LengthUnit.class), !number.equals("many"), !number.equals("one"));
  }

  /// The grain of dates counted in this unit; null for parts of a day.
  @Nullable Grain grain() {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, NIGHT -> null;
      case DAY -> Grain.DAY;
      case WEEKEND -> Grain.WEEKEND;
      case WEEK -> Grain.WEEK;
      case MONTH -> Grain.MONTH;
      case QUARTER -> Grain.QUARTER;
      case YEAR -> Grain.YEAR;
      case DECADE -> Grain.DECADE;
      case CENTURY -> Grain.CENTURY;
    };
  }
}
