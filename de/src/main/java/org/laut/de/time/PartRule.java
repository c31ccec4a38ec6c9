package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.CalendarDate;
import org.laut.time.DayPart;
import org.laut.time.DayTime;
import org.laut.time.Grain;
import org.laut.time.OpenPoint;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// A part of the day that was spoken of: "am Abend", "gegen Mittag", "am Abend des 3. Mai".
final class PartRule implements TimeRule {
  static final String PART = "time.day-part";

  private final DateRule dates = new DateRule();
  private final WeekdayRule weekdays = new WeekdayRule();

  @Override
  public long signs() {
    return Signs.of(Role.PARTS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    Sense sense = pieces.sense(i, Role.PARTS);
    if (sense == null || !pieces.capital(i) || !governed(scene, i)) {
      return List.of();
    }
    DayPart part = sense.constant(DayPart.class);
    Trace trace = scene.trace().entry(i, sense);
    TimeMod mod = mod(pieces, i);
    boolean eve = pieces.is(i, "Vorabend");
    if (eve && scene.tag(i + 1) == Tag.ART) {
      return List.of();
    }
    int turn = eve ? -1 : turn(pieces, i + 1);
    if (turn != 0) {
      return List.of(turned(scene, part, turn, i, eve ? i + 1 : i + 2, trace));
    }
    Found day = day(scene, i + 1);
    if (day != null && day.value() instanceof CalendarDate date && date.grain() == Grain.DAY) {
      return List.of(
          day.with(trace)
              .from(mod == TimeMod.START || mod == TimeMod.END ? i - 1 : i)
              .value(TimeType.TIME, new DayTime(date.first(), part))
              .rule(PART)
              .mod(mod));
    }
    int first = mod == TimeMod.START || mod == TimeMod.END ? i - 1 : i;
    return List.of(
        Found.of(first, i + 1, TimeType.TIME, value(scene, part, i, trace), PART, trace).mod(mod));
  }

  static @Nullable TimeMod mod(Pieces pieces, int i) {
    if (pieces.is(i - 1, "gegen")) {
      return TimeMod.APPROX;
    }
    if (pieces.is(i - 1, "frühen")) {
      return TimeMod.START;
    }
    return pieces.is(i - 1, "späten") ? TimeMod.END : null;
  }

  /// "Morgen danach", "Vorabend": a day on or back from the one that was spoken of.
  private static Found turned(
      Scene scene, DayPart part, int turn, int first, int end, Trace trace) {
    Anchor before = scene.timeline().anyDay();
    LocalDate from = before == null ? scene.published() : before.day();
    if (from == null) {
      trace.unresolved(first, end);
      OpenPoint open = new OpenPoint("XXXX-XX-XXT" + part.letters());
      return Found.of(first, end, TimeType.TIME, open, PART, trace);
    }
    if (before == null) {
      trace.published();
    } else {
      trace.rule(Resolver.FROM_TEXT, before.span());
    }
    return Found.of(first, end, TimeType.TIME, new DayTime(from.plusDays(turn), part), PART, trace);
  }

  /// Days between "Morgen danach" or "Abend zuvor" and the day that was spoken of.
  private static int turn(Pieces pieces, int at) {
    if (pieces.is(at, "danach", "darauf")) {
      return 1;
    }
    return pieces.is(at, "zuvor", "davor") ? -1 : 0;
  }

  private static boolean governed(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    int at = i - 1;
    if (scene.tag(at) == Tag.ADJA || scene.tag(at) == Tag.ART) {
      at--;
    }
    if (scene.tag(at) == Tag.ADJA || scene.tag(at) == Tag.ART) {
      at--;
    }
    if (pieces.has(i - 1, Role.STEPS)) {
      return pieces.is(i + 1, "des", "vom");
    }
    return pieces.is(
            at, "am", "in", "gegen", "bis", "zum", "zu", "seit", "über", "ab", "vom", "nach", "vor")
        || pieces.is(i - 1, "des");
  }

  private @Nullable Found day(Scene scene, int at) {
    Pieces pieces = scene.pieces();
    int from = pieces.is(at, "des", "vom", "am") ? at + 1 : at;
    List<Found> found = from > at ? dates.at(scene, from) : List.of();
    if (found.isEmpty() && from > at) {
      found = weekdays.at(scene, from);
    }
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static TimeValue value(Scene scene, DayPart part, int i, Trace trace) {
    LocalDate from = scene.published();
    Anchor anchor = scene.day(i);
    Direction direction = scene.directions().of(i, i + 1);
    boolean ahead = anchor != null && from != null && anchor.day().isAfter(from);
    if (anchor != null && !(ahead && direction == Direction.PAST)) {
      trace.rule(Resolver.FROM_TEXT, anchor.span());
      return new DayTime(anchor.day(), part);
    }
    if (from == null) {
      trace.unresolved(i, i + 1);
      return new OpenPoint("XXXX-XX-XXT" + part.letters());
    }
    trace.published();
    boolean lastNight = part == DayPart.NIGHT && direction == Direction.PAST;
    return lastNight ? NightRule.before(from) : new DayTime(from, part);
  }
}
