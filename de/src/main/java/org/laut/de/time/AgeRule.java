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

  @Override
  public long signs() {
    return Signs.of(Role.DECADES, Role.ORDINALS) | Signs.DIGIT;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    List<Found> century = century(scene, i);
    if (!century.isEmpty()) {
      return century;
    }
    Sense word = pieces.sense(i, Role.DECADES);
    String form = pieces.form(i);
    boolean joined = form.endsWith("ahre") || form.endsWith("ahren");
    boolean years = joined || pieces.is(i + 1, "Jahre", "Jahren");
    int decade = word == null ? figures(form, years) : word.number();
    if (decade < 0 || (word != null && !years)) {
      return List.of();
    }
    int end = joined || !years ? i + 1 : i + 2;
    CalendarDate value = CalendarDate.of(LocalDate.of(decade, 1, 1), Grain.DECADE);
    int start = years ? scene.withArticle(i) : i;
    return List.of(Found.of(start, end, TimeType.DATE, value, DECADE, scene.trace()));
  }

  /// The first year of "90er", "1990er", "90er-Jahre"; -1 if it is no decade. Two figures need the
  /// years behind them.
  private static int figures(String form, boolean years) {
    int digits = 0;
    while (digits < form.length() && Character.isDigit(form.charAt(digits))) {
      digits++;
    }
    int number = Numbers.whole(form, 0, digits);
    int ending = form.startsWith("-", digits) ? digits + 1 : digits;
    if (!form.startsWith("er", ending) || number < 0 || number % 10 != 0) {
      return -1;
    }
    if (digits == 4) {
      return number;
    }
    return digits == 2 && years ? number + (number < 20 ? 2000 : 1900) : -1;
  }

  private static List<Found> century(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (!pieces.is(i + 1, "Jahrhundert", "Jahrhunderts")) {
      return List.of();
    }
    Sense word = pieces.sense(i, Role.ORDINALS);
    int number = word == null ? Numbers.ordinal(pieces.form(i)) : word.number();
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
