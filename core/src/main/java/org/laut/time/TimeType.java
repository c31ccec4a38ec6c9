package org.laut.time;

/// What a time expression tells, as in TIMEX3.
public enum TimeType {
  /// A day or more of the calendar.
  DATE,
  /// A part of a day or a time of the clock.
  TIME,
  /// How long something lasts.
  DURATION,
  /// How often something happens.
  SET
}
