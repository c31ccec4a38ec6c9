package org.laut.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/// A part of a day of the calendar: `2024-06-18TEV`.
public record DayTime(LocalDate day, DayPart part) implements CalendarPoint {
  @Override
  public LocalDateTime begin() {
    return day.atStartOfDay().plusHours(part.from());
  }

  @Override
  public LocalDateTime end() {
    return day.atStartOfDay().plusHours(part.to());
  }

  @Override
  public String timex3() {
    return CalendarDate.of(day, Grain.DAY).timex3() + "T" + part.letters();
  }

  static DayTime parse(String timex3, int t) {
    CalendarDate date = CalendarDate.parse(timex3.substring(0, t));
    for (DayPart part : DayPart.values()) {
      if (date.grain() == Grain.DAY && part.letters().equals(timex3.substring(t + 1))) {
        return new DayTime(date.first(), part);
      }
    }
    throw new IllegalArgumentException("no part of a day: " + timex3);
  }
}
