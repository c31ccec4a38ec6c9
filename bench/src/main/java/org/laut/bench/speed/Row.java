package org.laut.bench.speed;

import java.util.Locale;

/// One line of the table.
///
/// @param value in the unit that `measure` names
/// @param most true if the target is an upper bound
public record Row(String measure, double value, double target, boolean most) {
  public static Row atLeast(String measure, double value, double target) {
    return new Row(measure, value, target, false);
  }

  public static Row atMost(String measure, double value, double target) {
    return new Row(measure, value, target, true);
  }

  /// A figure without a target.
  public static String plain(String measure, double value) {
    return String.format(Locale.ROOT, "%-60s %8.2f", measure, value);
  }

  public boolean met() {
    return most ? value <= target : value >= target;
  }

  @Override
  public String toString() {
    String sign = most ? "<=" : ">=";
    return String.format(
        Locale.ROOT,
        "%-60s %8.2f   %s %8.2f   %s",
        measure,
        value,
        sign,
        target,
        met() ? "ok" : "MISSED");
  }
}
