package org.laut.de.event;

import java.util.List;
import java.util.Locale;

/// Reads numbers in words and digits.
final class Numbers {
  private static final List<String> WORDS =
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
          "neunzehn",
          "zwanzig");

  private Numbers() {}

  /// The number that a word or a row of digits stands for; NaN if it is none.
  static double of(String form) {
    String small = form.toLowerCase(Locale.GERMAN);
    int word = WORDS.indexOf(small);
    if (word >= 0) {
      return word;
    }
    return switch (small) {
      case "eine", "einen", "einem", "einer", "eines" -> 1;
      case "dreißig" -> 30;
      case "vierzig" -> 40;
      case "fünfzig" -> 50;
      case "sechzig" -> 60;
      case "siebzig" -> 70;
      case "achtzig" -> 80;
      case "neunzig" -> 90;
      case "hundert" -> 100;
      case "tausend" -> 1000;
      default -> digits(small);
    };
  }

  /// What a word behind a number multiplies it by; 1 for every other word.
  static double factor(String form) {
    return switch (form.toLowerCase(Locale.GERMAN)) {
      case "dutzend", "dutzende" -> 12;
      case "hundert" -> 100;
      case "tausend" -> 1000;
      case "million", "millionen", "mio" -> 1e6;
      case "milliarde", "milliarden", "mrd" -> 1e9;
      default -> 1;
    };
  }

  /// "1.200" is a thousand two hundred, "2,5" two and a half.
  private static double digits(String form) {
    double value = 0;
    double scale = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        value = scale == 0 ? value * 10 + (c - '0') : value + (c - '0') * scale;
        scale /= 10;
      } else if (c == ',' && scale == 0 && i > 0) {
        scale = 0.1;
      } else if (c != '.' || i == 0 || scale != 0) {
        return Double.NaN;
      }
    }
    return form.isEmpty() ? Double.NaN : value;
  }
}
