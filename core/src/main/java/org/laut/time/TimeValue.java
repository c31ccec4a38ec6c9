package org.laut.time;

/// What a time expression means, as TIMEX3 writes it.
///
/// A [CalendarPoint] lies on the calendar and can be ordered, the others cannot. Whether `P1D` or
/// `XXXX-WXX-6` is a length, an open day or a rhythm is told by the [TimeType] beside it.
public sealed interface TimeValue permits CalendarPoint, Length, OpenPoint, VagueTime {
  /// The notation: `2024-06-18`, `2024-W25`, `P3Y`, `XXXX-WXX-6`, `PRESENT_REF`.
  String timex3();

  /// The value that is written so; `parse(v).timex3()` equals `v`.
  ///
  /// @throws IllegalArgumentException if it is no value that Laut writes
  static TimeValue parse(String timex3) {
    for (VagueTime vague : VagueTime.values()) {
      if (vague.timex3().equals(timex3)) {
        return vague;
      }
    }
    if (timex3.startsWith("P")) {
      return Length.parse(timex3);
    }
    boolean open = timex3.indexOf('X') >= 0 || timex3.startsWith("T");
    return open ? OpenPoint.parse(timex3) : CalendarPoint.parse(timex3);
  }
}
