package org.laut.de.time;

import org.jspecify.annotations.Nullable;

/// Reads numbers in digits and in words.
final class Numbers {
  private static final int LONGEST = 40;

  private final TimeLexicon lexicon;

  Numbers(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The number as a length writes it: "3", "1.5", "X"; null if the piece is no amount.
  @Nullable String amount(String form) {
    if (form.isEmpty() || form.length() > LONGEST) {
      return null;
    }
    char first = form.charAt(0);
    return first >= '0' && first <= '9' ? digits(form) : word(form);
  }

  /// Digits with periods between thousands and a comma before a fraction.
  private static @Nullable String digits(String form) {
    StringBuilder number = new StringBuilder();
    boolean fraction = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        number.append(c);
      } else if (c == ',' && !fraction && i + 1 < form.length()) {
        fraction = true;
        number.append('.');
      } else if (c != '.' || fraction || !thousands(form, i)) {
        return null;
      }
    }
    return number.toString();
  }

  private static boolean thousands(String form, int period) {
    int next = period + 1;
    while (next < form.length() && Character.isDigit(form.charAt(next))) {
      next++;
    }
    return next - period == 4;
  }

  /// A word of the lexicon, or one put together as "dreiundzwanzig" or "zweihundert".
  private @Nullable String word(String form) {
    Sense listed = number(form);
    if (listed != null) {
      return listed.value();
    }
    int und = form.indexOf("und", 1);
    if (und > 0 && und + 3 < form.length()) {
      int ones = whole(form.substring(0, und));
      int tens = whole(form.substring(und + 3));
      boolean fits = ones > 0 && ones < 10 && tens >= 20 && tens < 100;
      return fits ? Integer.toString(tens + ones) : null;
    }
    return null;
  }

  private int whole(String form) {
    Sense sense = number(form);
    return sense == null || sense.value().indexOf('X') >= 0 || sense.value().indexOf('.') >= 0
        ? -1
        : sense.number();
  }

  private @Nullable Sense number(String form) {
    for (Sense sense : lexicon.senses(form)) {
      if (sense.role() == Role.NUMBERS && sense.words().isEmpty()) {
        return sense;
      }
    }
    return null;
  }

  /// The number of the digits of a form from `from` up to `end`; -1 for anything but one to four
  /// digits.
  static int whole(String form, int from, int end) {
    if (end <= from || end - from > 4) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < end; i++) {
      char c = form.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /// A day of a month as an ordinal, "18."; -1 if it is none.
  static int ordinal(String form) {
    int end = form.length() - 1;
    return end < 1 || form.charAt(end) != '.' ? -1 : inMonth(whole(form, 0, end));
  }

  /// A day of a month with or without its period; -1 if it is none.
  static int day(String form) {
    int ordinal = ordinal(form);
    return ordinal > 0 ? ordinal : inMonth(whole(form, 0, form.length()));
  }

  private static int inMonth(int number) {
    return number >= 1 && number <= 31 ? number : -1;
  }

  /// A year of four digits; -1 if it is none.
  static int year(String form) {
    int year = form.length() == 4 ? whole(form, 0, 4) : -1;
    return year >= 1000 && year <= 2100 ? year : -1;
  }
}
