package org.laut.time;

/// Reads numbers of notations, which have no sign.
interface Digits {
  /// The number; throws IllegalArgumentException at anything but one to four digits.
  static int read(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      throw new IllegalArgumentException("no number: " + digits);
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        throw new IllegalArgumentException("no number: " + digits);
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}
