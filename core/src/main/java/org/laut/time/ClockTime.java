package org.laut.time;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A minute of the clock on a day of the calendar: `2024-06-18T20:30`.
public record ClockTime(LocalDateTime begin) implements CalendarPoint {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  public ClockTime {
    if (begin.getSecond() != 0 || begin.getNano() != 0) {
      throw new IllegalArgumentException("no minute: " + begin);
    }
  }

  @Override
  public LocalDateTime end() {
    return begin.plusMinutes(1);
  }

  @Override
  public String timex3() {
    return MINUTE.format(begin);
  }

  static ClockTime parse(String timex3) {
    return new ClockTime(LocalDateTime.parse(timex3, MINUTE));
  }
}
