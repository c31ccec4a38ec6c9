package org.laut.de.time;

import java.util.List;
import org.laut.de.tag.Tag;
import org.laut.time.Grain;
import org.laut.time.Length;
import org.laut.time.LengthUnit;
import org.laut.time.TimeType;

/// "drei Stunden", "sieben Wochen lang", "zwei Tage später", "seit Jahren".
final class QuantityRule implements TimeRule {
  static final String LENGTH = "time.length";
  static final String BARE = "time.length.bare";

  private final Numbers numbers;

  QuantityRule(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public long signs() {
    return Signs.of(Role.AMOUNTS, Role.NUMBERS, Role.UNITS, Role.TRIGGERS)
        | Signs.DIGIT
        | Signs.BEFORE_UNIT;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Quantity quantity = Quantity.at(scene, numbers, i);
    if (quantity == null && scene.pieces().is(i, "ganze", "ganzen", "ganzes")) {
      return whole(scene, i);
    }
    if (quantity == null) {
      List<Found> range = range(scene, i);
      return range.isEmpty() ? bare(scene, i) : range;
    }
    if (age(scene, quantity)) {
      return List.of();
    }
    Found counted = Counting.found(scene, quantity);
    if (counted != null) {
      return List.of(counted);
    }
    Quantity rest =
        scene.pieces().is(quantity.end(), "und")
            ? Quantity.at(scene, numbers, quantity.end() + 1)
            : null;
    if (rest != null && quantity.goesOn(rest)) {
      Length length = quantity.length(rest);
      return List.of(
          Found.of(i, rest.end(), TimeType.DURATION, length, LENGTH, quantity.trace())
              .mod(quantity.mod()));
    }
    int end = lasting(scene.pieces(), quantity.end());
    return List.of(
        Found.of(i, end, TimeType.DURATION, quantity.length(), LENGTH, quantity.trace())
            .mod(quantity.mod()));
  }

  /// "den ganzen Tag", "ein ganzes Jahr".
  private static List<Found> whole(Scene scene, int i) {
    UnitWord unit = UnitWord.at(scene.pieces(), i + 1);
    if (unit == null || !unit.one() || scene.pieces().is(i - 1, "im", "am")) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i + 1, unit.sense());
    Length length = Quantity.length("1", unit.unit());
    int end = lasting(scene.pieces(), i + 2);
    return List.of(Found.of(i, end, TimeType.DURATION, length, LENGTH, trace));
  }

  private static int lasting(Pieces pieces, int end) {
    return pieces.is(end, "lang") ? end + 1 : end;
  }

  /// "sechs bis acht Monate": two lengths.
  private List<Found> range(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    String amount = numbers.amount(pieces.form(i));
    boolean link = pieces.is(i + 1, "bis", "oder", "-", "–");
    if (amount == null || (!link && !pieces.second(i + 1))) {
      return List.of();
    }
    Quantity second = Quantity.at(scene, numbers, link ? i + 2 : i + 1);
    if (second == null || age(scene, second)) {
      return List.of();
    }
    Length first = Quantity.length(amount, second.unit().unit());
    return List.of(
        Found.of(i, i + 1, TimeType.DURATION, first, LENGTH, second.trace()),
        Found.of(
            second.first(),
            lasting(pieces, second.end()),
            TimeType.DURATION,
            second.length(),
            LENGTH,
            second.trace()));
  }

  /// "40 Jahre alt", "im Alter von 40 Jahren", "drei Jahre jünger", "mit 40 Jahren".
  static boolean age(Scene scene, Quantity quantity) {
    Pieces pieces = scene.pieces();
    int end = quantity.end();
    if (quantity.unit().unit() == LengthUnit.SECOND || quantity.unit().unit() == LengthUnit.HOUR) {
      return false;
    }
    if (aged(pieces, quantity)) {
      return true;
    }
    String next = pieces.form(end);
    return pieces.is(end, "alt", "alte", "alten", "alter", "altes", "jung")
        || next.startsWith("jünger")
        || next.startsWith("älter")
        || (pieces.is(quantity.first() - 1, "von")
            && pieces.is(quantity.first() - 2, "Alter", "Lebensalter"));
  }

  /// "ab 16 Jahren", "mit 40 Jahren", "zwischen sechs und elf Jahren".
  private static boolean aged(Pieces pieces, Quantity quantity) {
    int before = quantity.first() - 1;
    if (quantity.unit().unit() != LengthUnit.YEAR || !pieces.is(quantity.end() - 1, "Jahren")) {
      return false;
    }
    boolean between = pieces.is(before, "und") && pieces.is(before - 2, "zwischen");
    return between || pieces.is(before, "ab", "mit", "unter");
  }

  /// A plural without a number behind a preposition of time: "binnen Minuten", "seit Jahren".
  private static List<Found> bare(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    UnitWord unit = UnitWord.at(pieces, i);
    if (unit == null || !unit.many() || !pieces.capital(i)) {
      return List.of();
    }
    boolean after = pieces.is(i + 1, "später", "danach", "lang", "zuvor", "hindurch", "hinweg");
    boolean before =
        pieces.is(i - 1, "seit", "binnen", "nach", "innerhalb", "über", "für")
            || (pieces.is(i - 1, "von") && pieces.is(i - 2, "innerhalb", "binnen"));
    if ((!after && !before) || pieces.number(i + 1) || scene.tag(i - 1) == Tag.ART) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i, unit.sense());
    int first = pieces.is(i - 1, "nach", "über") ? i - 1 : i;
    int end = pieces.is(i + 1, "lang") ? i + 2 : i + 1;
    if (pieces.is(i + 1, "später", "danach", "zuvor")) {
      Grain grain = unit.grain();
      return List.of(
          grain == null
              ? Found.of(i, i + 2, TimeType.TIME, Counting.SOME_TIME, Counting.LATER, trace)
              : Found.of(i, i + 2, TimeType.DATE, Resolver.open(grain), Counting.LATER, trace));
    }
    Length length = Length.of("X", unit.unit());
    return List.of(Found.of(first, end, TimeType.DURATION, length, BARE, trace));
  }
}
