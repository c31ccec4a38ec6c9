package org.laut.de.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Unit;
import org.laut.time.ClockTime;
import org.laut.time.DayPart;
import org.laut.time.DayTime;
import org.laut.time.OpenPoint;
import org.laut.time.TimeValue;

/// Finds the day of a time of the clock.
final class ClockDays {
  private static final int MORNING = 12;

  /// Characters between a part of the day and a time in it: " gegen ".
  private static final int LONGEST_LINK = 8;

  /// The time on the day that the text means; open where it means several days or none.
  ///
  /// @param first index of the first piece of the times that stand together
  /// @param end index behind the last one
  TimeValue value(Scene scene, Clock clock, int first, int end, Trace trace) {
    if (habitual(scene.pieces(), first)) {
      return open(clock);
    }
    LocalDate day = day(scene, clock, first, end, trace);
    if (day == null) {
      trace.unresolved(first, end);
      return open(clock);
    }
    return day.equals(LocalDate.MIN) ? open(clock) : on(day, evening(scene, clock, first));
  }

  /// "Montagabend um 8 Uhr" is at 20 o'clock.
  private static Clock evening(Scene scene, Clock clock, int first) {
    Anchor last = scene.timeline().last();
    int start = scene.pieces().span(first, first + 1).start();
    if (last == null || last.span().end() + LONGEST_LINK < start) {
      return clock;
    }
    boolean late =
        last.point() instanceof DayTime time
            && (time.part() == DayPart.EVENING || time.part() == DayPart.AFTERNOON);
    return late ? clock.afternoon() : clock;
  }

  /// A time of the clock on a day; 24 o'clock is the beginning of the next one.
  static ClockTime on(LocalDate day, Clock clock) {
    return new ClockTime(day.atStartOfDay().plusHours(clock.hour()).plusMinutes(clock.minute()));
  }

  static OpenPoint open(Clock clock) {
    return new OpenPoint(String.format(Locale.ROOT, "T%02d:%02d", clock.hour(), clock.minute()));
  }

  private static boolean habitual(Pieces pieces, int first) {
    for (int at = first - 1; at > first - 5 && at >= 0; at--) {
      if (pieces.is(at, "jeweils", "immer", "täglich", "jeden", "jeder")
          || rhythm(pieces.sense(at, Role.RHYTHMS))) {
        return true;
      }
      if (pieces.is(at, ".") || pieces.is(at, ";")) {
        return false;
      }
    }
    return false;
  }

  private static boolean rhythm(@Nullable Sense sense) {
    return sense != null && !sense.value().startsWith("XXXX-XX-XX");
  }

  private static @Nullable LocalDate day(
      Scene scene, Clock clock, int first, int end, Trace trace) {
    LocalDate published = scene.published();
    Anchor anchor = ticker(scene, first, end) ? null : scene.day(first);
    boolean ahead =
        anchor != null
            && published != null
            && anchor.day().isAfter(published)
            && anchor.unit() != scene.unit(first)
            && scene.directions().of(first, end) == Direction.PAST;
    if (anchor == null || ahead) {
      if (published != null) {
        trace.published();
      }
      return published;
    }
    trace.rule(Resolver.FROM_TEXT, anchor.span());
    if (anchor.listed()) {
      return LocalDate.MIN;
    }
    return anchor.night() && clock.hour() < MORNING ? anchor.day().plusDays(1) : anchor.day();
  }

  /// "22.15 Uhr: ...": the time at which an entry of a ticker was written.
  private static boolean ticker(Scene scene, int first, int end) {
    Unit unit = scene.directions().unit(first);
    return scene.pieces().is(end, ":")
        && unit != null
        && scene.pieces().token(first) <= unit.first() + 3;
  }
}
