package org.laut.de.time;

import java.time.LocalDate;
import org.laut.text.Span;
import org.laut.time.CalendarPoint;
import org.laut.time.DayPart;
import org.laut.time.DayTime;

/// A time of the text that later ones may count from.
///
/// @param unit index of the token with which its unit begins
/// @param saying true if it is the time at which somebody spoke
/// @param listed true if it is one of several days, so that none of them is meant alone
record Anchor(CalendarPoint point, Span span, int unit, boolean saying, boolean listed) {
  /// Its first day.
  LocalDate day() {
    return point.begin().toLocalDate();
  }

  /// True if it is a night, which goes on on the next day.
  boolean night() {
    return point instanceof DayTime time && time.part() == DayPart.NIGHT;
  }
}
