package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.DayPart;
import org.laut.time.Length;
import org.laut.time.LengthUnit;
import org.laut.time.OpenPoint;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// What comes again and again: "täglich", "dreimal wöchentlich", "jeden Montag", "alle zwei Jahre",
/// "einmal im Monat", "pro Tag".
final class RhythmRule implements TimeRule {
  static final String WORD = "time.set.rhythm";
  static final String EVERY = "time.set.every";
  static final String PER = "time.set.per";

  private final Numbers numbers;

  RhythmRule(Numbers numbers) {
    this.numbers = numbers;
  }

  /// True if the form may say how many times: "dreimal".
  static boolean possible(String form) {
    return form.endsWith("mal") && form.length() > 5;
  }

  @Override
  public long signs() {
    return Signs.of(Role.RHYTHMS, Role.TRIGGERS, Role.NUMBERS)
        | Signs.DIGIT
        | Signs.BEFORE_UNIT
        | Signs.TIMES;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    Found found = every(scene, i);
    if (found != null) {
      return List.of(found);
    }
    int at = times(pieces, i);
    found = word(scene, i, at);
    if (found == null) {
      found = per(scene, i, at);
    }
    return found == null ? List.of() : List.of(found);
  }

  /// Index behind "dreimal" or "drei Mal"; the index itself if there is none.
  private int times(Pieces pieces, int i) {
    String form = pieces.form(i);
    if (pieces.is(i, "mehrmals")) {
      return i + 1;
    }
    if (possible(form)) {
      return numbers.amount(form.substring(0, form.length() - 3)) == null ? i : i + 1;
    }
    return pieces.is(i + 1, "Mal") && numbers.amount(form) != null ? i + 2 : i;
  }

  private static @Nullable Found word(Scene scene, int i, int at) {
    Pieces pieces = scene.pieces();
    Sense sense = pieces.sense(at, Role.RHYTHMS);
    boolean adverb = sense != null && (!pieces.capital(at) || starts(scene, at));
    if (sense == null || !adverb) {
      return null;
    }
    Trace trace = scene.trace().entry(at, sense);
    return Found.of(i, at + 1, TimeType.SET, TimeValue.parse(sense.value()), WORD, trace);
  }

  private static boolean starts(Scene scene, int at) {
    Tag before = scene.tag(at - 1);
    return at == 0 || before.punctuation() || scene.unit(at) == scene.pieces().token(at);
  }

  /// "einmal im Monat", "200 Patienten am Tag", "pro Jahr".
  private static @Nullable Found per(Scene scene, int i, int at) {
    Pieces pieces = scene.pieces();
    boolean per = pieces.is(at, "pro", "je");
    if (!per && !pieces.is(at, "im", "am", "in")) {
      return null;
    }
    int noun = pieces.is(at, "in") ? at + 2 : at + 1;
    UnitWord unit = UnitWord.at(pieces, noun);
    boolean counted = at > i || (scene.tag(at - 1) == Tag.NN && quantity(scene, at - 2));
    boolean closed =
        Numbers.year(pieces.form(noun + 1)) < 0
            && !pieces.is(noun + 1, "darauf", "danach", "zuvor");
    if (unit == null || !unit.one() || !closed || (!per && !counted) || unit.unit().clock()) {
      return null;
    }
    int first = at > i || pieces.is(at, "im") || per ? i : noun;
    Trace trace = scene.trace().entry(noun, unit.sense());
    Length length = Quantity.length("1", unit.unit());
    return Found.of(first, noun + 1, TimeType.SET, length, PER, trace);
  }

  private static boolean quantity(Scene scene, int at) {
    return scene.pieces().number(at) || scene.tag(at) == Tag.CARD;
  }

  private @Nullable Found every(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.is(i, "alle")) {
      Quantity quantity = Quantity.at(scene, numbers, i + 1);
      return quantity == null || quantity.amount().equals("X")
          ? null
          : Found.of(i, quantity.end(), TimeType.SET, quantity.length(), EVERY, quantity.trace());
    }
    if (!pieces.is(i, "jede", "jeden", "jedem", "jedes", "jeder")) {
      return null;
    }
    Sense ordinal = pieces.sense(i + 1, Role.ORDINALS);
    int at = ordinal == null ? i + 1 : i + 2;
    if (!pieces.capital(at)) {
      return null;
    }
    int number = ordinal == null ? 1 : ordinal.number();
    WeekdayRule.Weekday day = WeekdayRule.Weekday.at(pieces, at);
    if (day != null) {
      return weekly(scene, i, day, ordinal != null);
    }
    UnitWord unit = UnitWord.at(pieces, at);
    if (unit != null && unit.one() && unit.unit() != LengthUnit.NIGHT) {
      Trace trace = scene.trace().entry(at, unit.sense());
      Length length = Quantity.length(Integer.toString(number), unit.unit());
      return Found.of(i, at + 1, TimeType.SET, length, EVERY, trace);
    }
    Sense part = pieces.sense(at, Role.PARTS);
    if (part != null) {
      String letters = part.constant(DayPart.class).letters();
      Trace trace = scene.trace().entry(at, part);
      return Found.of(
          i, at + 1, TimeType.SET, new OpenPoint("XXXX-XX-XXT" + letters), EVERY, trace);
    }
    return null;
  }

  private static Found weekly(Scene scene, int i, WeekdayRule.Weekday day, boolean ordinal) {
    Pieces pieces = scene.pieces();
    Trace trace = scene.trace().entry(day.end() - 1, day.sense());
    if (ordinal && pieces.is(day.end(), "im") && pieces.is(day.end() + 1, "Monat")) {
      Length month = Length.of("1", LengthUnit.MONTH);
      return Found.of(i, day.end() + 2, TimeType.SET, month, EVERY, trace);
    }
    String part = day.part() == null ? "" : "T" + day.part().letters();
    OpenPoint value = new OpenPoint("XXXX-WXX-" + day.day().getValue() + part);
    return Found.of(i, day.end(), TimeType.SET, value, EVERY, trace);
  }
}
