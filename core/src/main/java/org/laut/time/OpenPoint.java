package org.laut.time;

/// A point of which parts are not known or left open: `XXXX-06-18`, `XXXX-WXX-6`, `XXXX-XX-XXTEV`,
/// `T20:00` for a time of the clock on any day.
public record OpenPoint(String timex3) implements TimeValue {
  private static final String YEAR = "XXXX";
  private static final String OTHERS = "-:/";

  public OpenPoint {
    boolean open = timex3.contains(YEAR) || timex3.startsWith("T");
    for (int i = 0; i < timex3.length(); i++) {
      char c = timex3.charAt(i);
      open &= (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || OTHERS.indexOf(c) >= 0;
    }
    if (!open) {
      throw new IllegalArgumentException("no open point: " + timex3);
    }
  }

  static OpenPoint parse(String timex3) {
    return new OpenPoint(timex3);
  }
}
