package org.laut.de.time;

import org.jspecify.annotations.Nullable;

/// An hour and minute: "20", "20.30", "20:30".
record Clock(int hour, int minute) {
  /// The time of a form; null if it is none.
  static @Nullable Clock of(String form) {
    int point = form.indexOf('.');
    if (point < 0) {
      point = form.indexOf(':');
    }
    if (point < 0) {
      return form.length() > 2 ? null : checked(Numbers.whole(form, 0, form.length()), 0);
    }
    boolean two = form.length() == point + 3;
    return two && point <= 2
        ? checked(Numbers.whole(form, 0, point), Numbers.whole(form, point + 1, form.length()))
        : null;
  }

  private static @Nullable Clock checked(int hour, int minute) {
    boolean fits = hour >= 0 && hour <= 24 && minute >= 0 && minute < 60;
    return fits && (hour < 24 || minute == 0) ? new Clock(hour, minute) : null;
  }

  /// True if the form shows minutes.
  static boolean minutes(String form) {
    return form.indexOf('.') > 0 || form.indexOf(':') > 0;
  }

  Clock afternoon() {
    return hour < 12 ? new Clock(hour + 12, minute) : this;
  }
}
