package org.laut.time;

/// The value of a time expression, as TIMEX3 writes it.
///
/// @param timex3 the notation: `2024-06-18`, `2024-W25`, `P3Y`, `PRESENT_REF`
public record TimeValue(String timex3) {
  @Override
  public String toString() {
    return timex3;
  }
}
