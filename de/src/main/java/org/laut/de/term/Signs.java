package org.laut.de.term;

/// Signs that are read as words, and hyphens that stand for the rest of one.
final class Signs {
  private Signs() {}

  /// The noun that a sign is read as; empty for every other form.
  static String noun(String form) {
    return switch (form) {
      case "%" -> "Prozent";
      case "€" -> "Euro";
      case "$" -> "Dollar";
      case "°" -> "Grad";
      default -> "";
    };
  }

  /// True if it has a letter or digit.
  static boolean spoken(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetterOrDigit(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// "Waffen" of "Waffen-".
  static String withoutHyphen(String form) {
    int end = form.length();
    while (end > 1 && form.charAt(end - 1) == '-') {
      end--;
    }
    return form.substring(0, end);
  }
}
