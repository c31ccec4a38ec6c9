package org.laut.time;

/// A reference without a place on the calendar.
public enum VagueTime implements TimeValue {
  PAST("PAST_REF"),
  PRESENT("PRESENT_REF"),
  FUTURE("FUTURE_REF");

  private final String timex3;

  VagueTime(String timex3) {
    this.timex3 = timex3;
  }

  @Override
  public String timex3() {
    return timex3;
  }
}
