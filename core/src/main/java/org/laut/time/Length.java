package org.laut.time;

import java.util.ArrayList;
import java.util.List;

/// How much time: `P3Y`, `PT2H30M`, `PXD` for days of an unknown number.
///
/// @param parts the greater units first; at least one
public record Length(List<Part> parts) implements TimeValue {
  public Length {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("an empty length");
    }
  }

  /// A number of units.
  ///
  /// @param amount digits, with a period before a fraction; `X` if it is not known
  public record Part(String amount, LengthUnit unit) {
    public Part {
      if (!amount.equals("X") && !number(amount)) {
        throw new IllegalArgumentException("no amount: " + amount);
      }
    }

    private static boolean number(String amount) {
      int periods = 0;
      for (int i = 0; i < amount.length(); i++) {
        char c = amount.charAt(i);
        if (c == '.') {
          periods++;
        } else if (c < '0' || c > '9') {
          return false;
        }
      }
      return periods < 2 && !amount.startsWith(".") && !amount.endsWith(".") && !amount.isEmpty();
    }
  }

  /// A length of one unit.
  public static Length of(String amount, LengthUnit unit) {
    return new Length(List.of(new Part(amount, unit)));
  }

  @Override
  public String timex3() {
    StringBuilder written = new StringBuilder("P");
    boolean clock = false;
    for (Part part : parts) {
      if (part.unit().clock() && !clock) {
        written.append('T');
        clock = true;
      }
      written.append(part.amount()).append(part.unit().letters());
    }
    return written.toString();
  }

  static Length parse(String timex3) {
    List<Part> parts = new ArrayList<>();
    boolean clock = false;
    int at = 1;
    while (at < timex3.length()) {
      if (timex3.charAt(at) == 'T' && !clock) {
        clock = true;
        at++;
      }
      int amount = at;
      while (amount < timex3.length() && inAmount(timex3.charAt(amount))) {
        amount++;
      }
      int end = amount;
      while (end < timex3.length() && inUnit(timex3.charAt(end))) {
        end++;
      }
      String letters = timex3.substring(amount, end);
      parts.add(new Part(timex3.substring(at, amount), unit(letters, clock, timex3)));
      at = end;
    }
    return new Length(parts);
  }

  private static boolean inAmount(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == 'X';
  }

  private static boolean inUnit(char c) {
    return c >= 'A' && c <= 'Z' && c != 'T' && c != 'X';
  }

  private static LengthUnit unit(String letters, boolean clock, String timex3) {
    for (LengthUnit unit : LengthUnit.values()) {
      if (unit.letters().equals(letters) && unit.clock() == clock) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no length: " + timex3);
  }
}
