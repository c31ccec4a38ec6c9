package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.laut.time.CalendarDate;
import org.laut.time.Grain;
import org.laut.time.TimeType;

/// "90er Jahre", "1990er-Jahre", "20. Jahrhundert".
final class AgeRule implements TimeRule {
  static final String DECADE = "time.decade";
  static final String CENTURY = "time.century";
  private static final List<String> TENS =
      List.of(
          "zwanziger",
          "dreißiger",
          "vierziger",
          "fünfziger",
          "sechziger",
          "siebziger",
          "achtziger",
          "neunziger");

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    List<Found> century = century(scene, i);
    if (!century.isEmpty()) {
      return century;
    }
    String form = pieces.form(i);
    boolean joined = false;
    for (String ending : List.of("-Jahren", "-Jahre", "jahren", "jahre")) {
      if (form.endsWith(ending)) {
        form = form.substring(0, form.length() - ending.length());
        joined = true;
        break;
      }
    }
    int decade = decade(form);
    boolean years = joined || pieces.is(i + 1, "Jahre", "Jahren");
    if (decade < 0
        || (!years && form.length() < 6)
        || !years && !Character.isDigit(form.charAt(0))) {
      return List.of();
    }
    int end = joined || !years ? i + 1 : i + 2;
    LocalDate first = LocalDate.of(decade, 1, 1);
    int start = years ? scene.withArticle(i) : i;
    return List.of(
        Found.of(
            start,
            end,
            TimeType.DATE,
            CalendarDate.of(first, Grain.DECADE),
            DECADE,
            scene.trace()));
  }

  /// The first year of "90er", "1990er", "neunziger"; -1 if it is no decade.
  private static int decade(String form) {
    if (form.endsWith("er") && Character.isDigit(form.charAt(0))) {
      int digits = form.length() - 2;
      int number = Numbers.whole(form, 0, digits);
      boolean tens = number >= 0 && number % 10 == 0;
      if (tens && digits == 4) {
        return number;
      }
      return tens && digits == 2 ? number + (number < 20 ? 2000 : 1900) : -1;
    }
    for (int k = 0; k < TENS.size(); k++) {
      if (TENS.get(k).equalsIgnoreCase(form)) {
        return 1920 + 10 * k;
      }
    }
    return -1;
  }

  private static List<Found> century(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (!pieces.is(i + 1, "Jahrhundert", "Jahrhunderts")) {
      return List.of();
    }
    int number = Numbers.ordinal(pieces.form(i));
    if (number < 1 || number > 21) {
      return List.of();
    }
    LocalDate first = LocalDate.of(100 * (number - 1), 1, 1);
    return List.of(
        Found.of(
            i,
            i + 2,
            TimeType.DATE,
            CalendarDate.of(first, Grain.CENTURY),
            CENTURY,
            scene.trace()));
  }
}
