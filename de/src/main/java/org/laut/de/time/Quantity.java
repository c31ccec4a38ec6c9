package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.Length;
import org.laut.time.LengthUnit;
import org.laut.time.TimeMod;

/// A number of units of time: "zwei Wochen", "mehr als drei Stunden", "ein halbes Jahr".
///
/// @param first index of its first piece, the word for its exactness included
/// @param end index behind the unit
/// @param amount as lengths write it
record Quantity(
    int first, int end, String amount, UnitWord unit, @Nullable TimeMod mod, Trace trace) {
  /// The quantity that begins at a piece; null if there is none.
  static @Nullable Quantity at(Scene scene, Numbers numbers, int i) {
    Pieces pieces = scene.pieces();
    int at = i;
    TimeMod mod = null;
    Sense exactness = pieces.sense(at, Role.AMOUNTS);
    if (exactness != null) {
      mod = exactness.value().equals("-") ? null : exactness.constant(TimeMod.class);
      at += exactness.length();
    }
    Sense phrase = pieces.sense(at, Role.NUMBERS);
    String amount = phrase == null ? numbers.amount(pieces.form(at)) : phrase.value();
    if (amount == null) {
      return null;
    }
    at += phrase == null ? 1 : phrase.length();
    String next = numbers.amount(pieces.form(at));
    if (next != null && (next.equals("0.5") || next.equals("X"))) {
      amount = next;
      at++;
    }
    if (scene.tag(at) == Tag.ADJA
        && !pieces.number(at)
        && pieces.has(at + 1, Role.UNITS)
        && !pieces.has(at, Role.STEPS)
        && !pieces.has(at, Role.ORDINALS)) {
      at++;
    }
    UnitWord unit = UnitWord.at(pieces, at);
    if (unit == null
        || !pieces.capital(at)
        || pieces.has(at, Role.NAMES)
        || !agrees(amount, unit)) {
      return null;
    }
    Trace trace = scene.trace();
    if (exactness != null) {
      trace.entry(i, exactness);
    }
    trace.entry(at, unit.sense());
    return new Quantity(i, at + 1, amount, unit, mod, trace);
  }

  /// One takes the singular, everything else the plural; halves take either.
  private static boolean agrees(String amount, UnitWord unit) {
    return switch (amount) {
      case "1" -> unit.one();
      case "0.5" -> true;
      default -> unit.many();
    };
  }

  /// The length it measures.
  Length length() {
    if (amount.equals("0.5")) {
      return switch (unit.unit()) {
        case HOUR -> Length.of("30", LengthUnit.MINUTE);
        case YEAR -> Length.of("6", LengthUnit.MONTH);
        case DAY -> Length.of("12", LengthUnit.HOUR);
        default -> Length.of(amount, unit.unit());
      };
    }
    return length(amount, unit.unit());
  }

  /// A length of this unit; decades and centuries are counted in years where the number is known.
  static Length length(String amount, LengthUnit unit) {
    boolean whole = amount.indexOf('.') < 0 && amount.indexOf('X') < 0 && amount.length() < 5;
    if (whole && unit == LengthUnit.DECADE) {
      return Length.of(amount + "0", LengthUnit.YEAR);
    }
    return whole && unit == LengthUnit.CENTURY
        ? Length.of(amount + "00", LengthUnit.YEAR)
        : Length.of(amount, unit);
  }

  /// True if the other one measures what is left in a finer unit: "zwei Stunden und 30 Minuten".
  boolean goesOn(Quantity rest) {
    return whole() > 0 && rest.whole() > 0 && rest.unit.unit().compareTo(unit.unit()) < 0;
  }

  /// The length of both together.
  Length length(Quantity rest) {
    return new Length(
        List.of(
            new Length.Part(amount, unit.unit()), new Length.Part(rest.amount, rest.unit.unit())));
  }

  /// The number in months, if it is no whole number of years; else -1.
  int months() {
    boolean half = amount.endsWith(".5") && unit.unit() == LengthUnit.YEAR;
    int point = amount.indexOf('.');
    return half && point <= 4 ? 12 * Numbers.whole(amount, 0, point) + 6 : -1;
  }

  /// The number if it is a whole one of at most four digits; else -1.
  int whole() {
    return Numbers.whole(amount, 0, amount.length());
  }
}
