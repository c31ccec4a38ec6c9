package org.laut.time;

import java.time.LocalDateTime;

/// The time from one place on the calendar to the end of another: `2024-05-03/2024-05-05`.
public record Stretch(CalendarPoint from, CalendarPoint to) implements CalendarPoint {
  public Stretch {
    if (from instanceof Stretch || to instanceof Stretch || !to.end().isAfter(from.begin())) {
      throw new IllegalArgumentException("no stretch: " + from.timex3() + "/" + to.timex3());
    }
  }

  @Override
  public LocalDateTime begin() {
    return from.begin();
  }

  @Override
  public LocalDateTime end() {
    return to.end();
  }

  @Override
  public String timex3() {
    return from.timex3() + "/" + to.timex3();
  }
}
