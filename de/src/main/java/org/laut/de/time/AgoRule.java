package org.laut.de.time;

import java.util.List;
import org.laut.de.tag.Tag;
import org.laut.time.LengthUnit;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

/// Prepositions that belong to the expression: "vor zwei Wochen", "in drei Tagen", "nach elf
/// Stunden".
final class AgoRule implements TimeRule {
  static final String AGO = "time.relative.unit-ago";
  static final String AHEAD = "time.relative.unit-ahead";
  static final String AFTER = "time.length.after";

  private final Numbers numbers;

  AgoRule(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public long signs() {
    return Signs.of(Role.TRIGGERS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    boolean ago = pieces.is(i, "vor");
    boolean after = pieces.is(i, "nach");
    if (!ago && !after && !pieces.is(i, "in")) {
      return List.of();
    }
    Quantity quantity = Quantity.at(scene, numbers, i + 1);
    if (quantity == null) {
      return ago ? years(scene, i) : List.of();
    }
    if (QuantityRule.age(scene, quantity)) {
      return List.of();
    }
    if (after) {
      return found(i, quantity, TimeType.DURATION, quantity.length(), AFTER);
    }
    if (!ago && !ahead(scene, i, quantity)) {
      return List.of();
    }
    TimeValue value = Counting.value(scene, quantity, ago ? -1 : 1, null, i, quantity.trace());
    if (value != null) {
      return found(i, quantity, TimeType.DATE, value, ago ? AGO : AHEAD);
    }
    return ago ? found(i, quantity, TimeType.DURATION, quantity.length(), AGO) : List.of();
  }

  private static List<Found> found(
      int first, Quantity quantity, TimeType type, TimeValue value, String rule) {
    return List.of(
        Found.of(first, quantity.end(), type, value, rule, quantity.trace()).mod(quantity.mod()));
  }

  /// "vor Jahren".
  private static List<Found> years(Scene scene, int i) {
    UnitWord unit = UnitWord.at(scene.pieces(), i + 1);
    if (unit == null || !unit.many() || unit.one()) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i + 1, unit.sense());
    return List.of(Found.of(i, i + 2, TimeType.DATE, VagueTime.PAST, AGO, trace));
  }

  /// True if "in" points to a day to come and is no length: "in zwei Wochen beginnt".
  private static boolean ahead(Scene scene, int i, Quantity quantity) {
    boolean attribute = scene.tag(i - 1).nominal() || scene.tag(i - 1) == Tag.CARD;
    return !attribute
        && quantity.unit().unit() != LengthUnit.NIGHT
        && quantity.whole() >= 0
        && scene.directions().of(i, quantity.end()) == Direction.FUTURE;
  }
}
