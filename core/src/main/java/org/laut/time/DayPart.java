package org.laut.time;

/// A part of a day, with the hours that it takes in for ordering.
public enum DayPart {
  MORNING("MO", 5, 11),
  MIDDAY("MI", 11, 14),
  AFTERNOON("AF", 14, 18),
  EVENING("EV", 18, 22),
  /// Belongs to the day on which it begins.
  NIGHT("NI", 22, 29),
  DAYTIME("DT", 8, 18);

  private final String letters;
  private final int from;
  private final int to;

  DayPart(String letters, int from, int to) {
    this.letters = letters;
    this.from = from;
    this.to = to;
  }

  /// As TIMEX3 writes it behind a T.
  public String letters() {
    return letters;
  }

  /// The hour in which it begins.
  public int from() {
    return from;
  }

  /// The hour in which it is over; above 24 on the next day.
  public int to() {
    return to;
  }
}
