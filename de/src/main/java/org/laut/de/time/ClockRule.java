package org.laut.de.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.DayPart;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;

/// "20.30 Uhr", "10 bis 12 Uhr", "um 12.15", "acht Uhr abends".
final class ClockRule implements TimeRule {
  static final String CLOCK = "time.clock";
  private static final int MOST = 6;
  private static final int LONGEST_LINK = 2;

  private final Numbers numbers;
  private final ClockDays days = new ClockDays();

  ClockRule(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public long signs() {
    return Signs.of(Role.TRIGGERS) | Signs.DIGIT | Signs.BEFORE_UNIT;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.is(i, "Mitternacht")) {
      return midnight(scene, i);
    }
    if (!pieces.number(i) && !pieces.is(i + 1, "Uhr")) {
      return List.of();
    }
    List<Integer> clocks = new ArrayList<>(2);
    int at = i;
    while (clocks.size() < MOST && clock(pieces, at) != null) {
      clocks.add(at);
      if (pieces.is(at + 1, "Uhr")) {
        return read(scene, clocks, at + 2);
      }
      int next = next(pieces, at + 1);
      if (next < 0) {
        break;
      }
      at = next;
    }
    return bare(scene, i) ? read(scene, List.of(i), i + 1) : List.of();
  }

  private List<Found> midnight(Scene scene, int i) {
    if (!scene.pieces().is(i - 1, "um", "gegen", "nach", "vor", "bis", "ab", "seit")) {
      return List.of();
    }
    Trace trace = scene.trace();
    var value = days.value(scene, new Clock(24, 0), i, i + 1, trace);
    return List.of(
        Found.of(i, i + 1, TimeType.TIME, value, CLOCK, trace).mod(mod(scene.pieces(), i)));
  }

  private @Nullable Clock clock(Pieces pieces, int at) {
    if (pieces.number(at)) {
      return Clock.of(pieces.form(at));
    }
    String amount = pieces.is(at + 1, "Uhr") ? numbers.amount(pieces.form(at)) : null;
    return amount == null ? null : Clock.of(amount);
  }

  private static int next(Pieces pieces, int from) {
    for (int at = from; at <= from + LONGEST_LINK; at++) {
      if (pieces.number(at)) {
        return at;
      }
      if (!pieces.is(at, "und", "bis", "oder", "/", "-", "–", ",", "sowie")) {
        return -1;
      }
    }
    return -1;
  }

  /// "um 12.15" without "Uhr".
  private static boolean bare(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    Tag next = scene.tag(i + 1);
    return Clock.of(pieces.form(i)) != null
        && Clock.minutes(pieces.form(i))
        && pieces.is(i - 1, "um", "gegen")
        && next != Tag.NN
        && next != Tag.ADJA
        && next != Tag.CARD
        && !pieces.is(i + 1, "%", "€");
  }

  private List<Found> read(Scene scene, List<Integer> clocks, int end) {
    Pieces pieces = scene.pieces();
    DayPart part = part(pieces, end);
    int behind = part == null ? end : end + 1;
    List<Found> found = new ArrayList<>(clocks.size());
    for (int k = 0; k < clocks.size(); k++) {
      int first = clocks.get(k);
      boolean last = k == clocks.size() - 1;
      Clock clock = clock(pieces, first);
      if (clock == null) {
        return List.of();
      }
      boolean later = part == DayPart.AFTERNOON || part == DayPart.EVENING;
      Trace trace = scene.trace();
      var value =
          days.value(scene, later ? clock.afternoon() : clock, clocks.getFirst(), behind, trace);
      Found time = Found.of(first, last ? behind : first + 1, TimeType.TIME, value, CLOCK, trace);
      found.add(k == 0 ? time.mod(mod(pieces, first)) : time);
    }
    return found;
  }

  static @Nullable DayPart part(Pieces pieces, int at) {
    if (!pieces.is(
        at, "morgens", "früh", "vormittags", "mittags", "nachmittags", "abends", "nachts")) {
      return null;
    }
    Sense part = pieces.sense(at, Role.PARTS);
    return part == null ? null : part.constant(DayPart.class);
  }

  static @Nullable TimeMod mod(Pieces pieces, int first) {
    boolean about = pieces.is(first - 1, "gegen", "ca.", "circa", "etwa", "rund", "ungefähr");
    return about ? TimeMod.APPROX : null;
  }
}
