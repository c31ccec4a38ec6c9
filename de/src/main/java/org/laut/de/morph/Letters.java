package org.laut.de.morph;

import java.util.Locale;

/// Capitals and small letters of a form.
final class Letters {
  private Letters() {}

  static boolean capital(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }

  static String lowerFirst(String form) {
    return form.isEmpty() ? form : Character.toLowerCase(form.charAt(0)) + form.substring(1);
  }

  static String upperFirst(String form) {
    return form.isEmpty() ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  /// True if it has two letters or more and all are capitals.
  static boolean allCapitals(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return form.length() > 1;
  }

  /// "MOSKAU" as "Moskau".
  static String title(String form) {
    return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
  }
}
