package org.laut.de.morph;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What cardinal numbers in digits and words stand for: "4.200", "1,5", "dreiundzwanzig",
/// "zweihundert".
public final class Numerals {
  /// Longer forms are no numbers.
  private static final int LONGEST = 48;

  private static final String AND = "und";
  private static final Map<String, Integer> WORDS = words();

  private Numerals() {}

  private static Map<String, Integer> words() {
    List<String> small =
        List.of(
            "null",
            "ein",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn");
    List<String> tens =
        List.of(
            "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < small.size(); i++) {
      words.put(small.get(i), i);
    }
    for (int i = 0; i < tens.size(); i++) {
      words.put(tens.get(i), 20 + 10 * i);
    }
    words.put("eins", 1);
    words.put("zwo", 2);
    words.put("dreissig", 30);
    return Map.copyOf(words);
  }

  /// The number that a form in small letters stands for; null if it is none.
  public static @Nullable BigDecimal of(String form) {
    if (form.isEmpty() || form.length() > LONGEST) {
      return null;
    }
    char first = form.charAt(0);
    if (first >= '0' && first <= '9') {
      return digits(form);
    }
    int word = thousands(form);
    return word < 0 ? null : BigDecimal.valueOf(word);
  }

  /// What a noun behind a number multiplies it by ("dutzend", "millionen"); 1 for every other word.
  ///
  /// @param noun in small letters, in any form
  public static long factor(String noun) {
    return switch (noun) {
      case "dutzend", "dutzende" -> 12;
      case "hundert" -> 100;
      case "tausend" -> 1_000;
      case "million", "millionen", "mio", "mio." -> 1_000_000;
      case "milliarde", "milliarden", "mrd", "mrd." -> 1_000_000_000;
      case "billion", "billionen" -> 1_000_000_000_000L;
      default -> 1;
    };
  }

  /// Periods and apostrophes stand between thousands, a comma before a fraction; null for clocks,
  /// dates and scores.
  private static @Nullable BigDecimal digits(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    boolean fraction = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (c == ',' && !fraction && digit(form, i + 1)) {
        fraction = true;
        plain.append('.');
      } else if (fraction || !separator(c) || !group(form, i + 1)) {
        return null;
      }
    }
    return new BigDecimal(plain.toString());
  }

  private static boolean separator(char c) {
    return c == '.' || c == '\'' || c == '’' || c == ' ' || c == '\u00A0' || c == '\u202F';
  }

  /// True if exactly three digits stand from `at` on.
  private static boolean group(String form, int at) {
    return digit(form, at) && digit(form, at + 1) && digit(form, at + 2) && !digit(form, at + 3);
  }

  private static boolean digit(String form, int at) {
    return at < form.length() && form.charAt(at) >= '0' && form.charAt(at) <= '9';
  }

  private static int thousands(String form) {
    return product(form, "tausend", 1_000);
  }

  /// "zweitausenddreihundert" from `unit` "tausend" on; -1 for what is no number.
  private static int product(String form, String unit, int value) {
    int at = form.indexOf(unit);
    if (at < 0) {
      return value == 100 ? belowHundred(form) : product(form, "hundert", 100);
    }
    String before = form.substring(0, at);
    String behind = form.substring(at + unit.length());
    int count = before.isEmpty() ? 1 : value == 100 ? belowHundred(before) : below(before);
    int rest = behind.isEmpty() ? 0 : value == 100 ? small(behind) : below(behind);
    return count < 1 || rest < 0 || rest >= value ? -1 : count * value + rest;
  }

  private static int below(String form) {
    return product(form, "hundert", 100);
  }

  /// "hundertundeins" as well as "hunderteins".
  private static int small(String form) {
    return belowHundred(form.startsWith(AND) ? form.substring(AND.length()) : form);
  }

  private static int belowHundred(String form) {
    Integer word = WORDS.get(form);
    if (word != null) {
      return word;
    }
    int and = form.indexOf(AND, 1);
    if (and < 0) {
      return -1;
    }
    int ones = WORDS.getOrDefault(form.substring(0, and), 0);
    int tens = WORDS.getOrDefault(form.substring(and + AND.length()), 0);
    return ones > 0 && ones < 10 && tens >= 20 ? tens + ones : -1;
  }
}
