package org.laut.de.time;

import java.util.List;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// "18.06.2024", "18.6.", "2024-06-18".
final class DottedDateRule implements TimeRule {
  static final String DOTTED = "time.date.dotted";
  static final String ISO = "time.date.iso";
  private static final int LATEST_SHORT = 40;

  @Override
  public long signs() {
    return Signs.DIGIT;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (!pieces.number(i)) {
      return List.of();
    }
    String form = pieces.form(i);
    int first = form.indexOf('.');
    if (first > 0) {
      return dotted(scene, i, form, first);
    }
    boolean iso = form.length() == 10 && form.charAt(4) == '-' && form.charAt(7) == '-';
    if (!iso) {
      return List.of();
    }
    int month = Numbers.whole(form, 5, 7);
    int day = Numbers.whole(form, 8, 10);
    return found(scene, i, i + 1, day, month, Numbers.year(form.substring(0, 4)), ISO);
  }

  private static List<Found> dotted(Scene scene, int i, String form, int first) {
    int second = form.indexOf('.', first + 1);
    if (second < 0) {
      return spaced(scene, i, form, first);
    }
    int day = Numbers.whole(form, 0, first);
    int month = Numbers.whole(form, first + 1, second);
    if (second < form.length() - 1) {
      int year = year(form.substring(second + 1));
      return year < 0 ? List.of() : found(scene, i, i + 1, day, month, year, DOTTED);
    }
    int year = Numbers.year(scene.pieces().form(i + 1));
    if (year > 0) {
      return found(scene, i, i + 2, day, month, year, DOTTED);
    }
    return before(scene.pieces(), i) ? found(scene, i, i + 1, day, month, -1, DOTTED) : List.of();
  }

  /// "31. 12. 2024".
  private static List<Found> spaced(Scene scene, int i, String form, int first) {
    int year = Numbers.year(scene.pieces().form(i + 2));
    if (year < 0 || first < form.length() - 1) {
      return List.of();
    }
    int month = Numbers.ordinal(scene.pieces().form(i + 1));
    return found(scene, i, i + 3, Numbers.ordinal(form), month, year, DOTTED);
  }

  private static boolean before(Pieces pieces, int i) {
    return pieces.is(i - 1, "am", "vom", "zum", "ab", "bis", "den", "seit", "dem")
        || (pieces.is(i - 1, ",") && pieces.has(i - 2, Role.WEEKDAYS));
  }

  private static int year(String digits) {
    if (digits.length() == 2) {
      int year = Numbers.whole(digits, 0, 2);
      return year < 0 ? -1 : year + (year < LATEST_SHORT ? 2000 : 1900);
    }
    return Numbers.year(digits);
  }

  private static List<Found> found(
      Scene scene, int first, int end, int day, int month, int year, String rule) {
    if (day < 1 || day > 31 || month < 1 || month > 12) {
      return List.of();
    }
    Trace trace = scene.trace();
    TimeValue value = DateRule.value(scene, day, month, year, first, end, trace);
    return value == null
        ? List.of()
        : List.of(Found.of(first, end, TimeType.DATE, value, rule, trace));
  }
}
