package org.laut.time;

import java.time.DateTimeException;
import java.time.LocalDateTime;

/// A place on the calendar, from a century to a minute, or a stretch between two places.
public sealed interface CalendarPoint extends TimeValue
    permits CalendarDate, Season, DayTime, ClockTime, Stretch {
  /// Its first moment.
  LocalDateTime begin();

  /// The first moment behind it.
  LocalDateTime end();

  /// The point that is written so.
  ///
  /// @throws IllegalArgumentException if it is none
  static CalendarPoint parse(String timex3) {
    try {
      int slash = timex3.indexOf('/');
      if (slash >= 0) {
        return new Stretch(parse(timex3.substring(0, slash)), parse(timex3.substring(slash + 1)));
      }
      int t = timex3.indexOf('T');
      if (t < 0) {
        return Season.writtenIn(timex3) ? Season.parse(timex3) : CalendarDate.parse(timex3);
      }
      boolean part = t + 1 < timex3.length() && Character.isLetter(timex3.charAt(t + 1));
      return part ? DayTime.parse(timex3, t) : ClockTime.parse(timex3);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no time: " + timex3, e);
    }
  }
}
