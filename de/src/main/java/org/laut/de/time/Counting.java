package org.laut.de.time;

import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarDate;
import org.laut.time.ClockTime;
import org.laut.time.Grain;
import org.laut.time.LengthUnit;
import org.laut.time.OpenPoint;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

/// Counts quantities on and back: "vor zwei Wochen", "drei Tage später".
final class Counting {
  static final String LATER = "time.relative.unit-later";
  static final String EARLIER = "time.relative.unit-earlier";

  /// Some time of some day.
  static final OpenPoint SOME_TIME = new OpenPoint("XXXX-XX-XXTXX:XX");

  private Counting() {}

  /// A quantity that is counted on or back from the text: "drei Tage später", "ein Jahr zuvor";
  /// null if the word behind it does not say so.
  static @Nullable Found found(Scene scene, Quantity quantity) {
    Pieces pieces = scene.pieces();
    int end = quantity.end();
    boolean later = pieces.is(end, "später", "danach", "darauf");
    if (!later && !pieces.is(end, "zuvor", "davor", "vorher", "früher")) {
      return null;
    }
    int sign = later ? 1 : -1;
    boolean clock = quantity.unit().grain() == null;
    boolean days = quantity.unit().unit() == LengthUnit.DAY;
    Anchor anchor = days ? scene.timeline().anyDay() : scene.timeline().last();
    TimeValue value =
        clock
            ? clock(quantity, anchor, sign)
            : value(scene, quantity, sign, anchor, quantity.first(), quantity.trace());
    TimeType type = clock ? TimeType.TIME : value == null ? TimeType.DURATION : TimeType.DATE;
    TimeValue known = value == null ? quantity.length() : value;
    String rule = later ? LATER : EARLIER;
    return Found.of(quantity.first(), end + 1, type, known, rule, quantity.trace())
        .mod(quantity.mod());
  }

  /// A time some hours or minutes from the one before; open if that is no time of the clock.
  private static TimeValue clock(Quantity quantity, @Nullable Anchor anchor, int sign) {
    long count = (long) sign * quantity.whole();
    if (anchor == null || quantity.whole() < 0 || !(anchor.point() instanceof ClockTime from)) {
      return SOME_TIME;
    }
    quantity.trace().rule(Resolver.FROM_TEXT, anchor.span());
    return switch (quantity.unit().unit()) {
      case HOUR -> new ClockTime(from.begin().plusHours(count));
      case MINUTE -> new ClockTime(from.begin().plusMinutes(count));
      default -> SOME_TIME;
    };
  }

  /// The date that lies a quantity before (-1) or after (1) a reference; null for parts of a day.
  ///
  /// @param anchor the time of the text to count from; null for the day of publication
  static @Nullable TimeValue value(
      Scene scene, Quantity quantity, int sign, @Nullable Anchor anchor, int first, Trace trace) {
    Grain grain = quantity.unit().grain();
    if (grain == null) {
      return null;
    }
    int months = quantity.months();
    int whole = months >= 0 ? months : quantity.whole();
    if (whole < 0) {
      return vague(sign, anchor);
    }
    Grain counted = months >= 0 ? Grain.MONTH : grain;
    long steps = (long) sign * whole;
    return anchor == null
        ? Resolver.fromPublished(scene, counted, steps, first, quantity.end(), trace)
        : Resolver.fromText(scene, anchor, counted, steps, first, quantity.end(), trace);
  }

  private static @Nullable TimeValue vague(int sign, @Nullable Anchor anchor) {
    if (anchor != null) {
      return null;
    }
    return sign < 0 ? VagueTime.PAST : VagueTime.FUTURE;
  }

  /// The grain of a time of the calendar; null if it is none of a day or more.
  static @Nullable Grain grain(Anchor anchor) {
    return anchor.point() instanceof CalendarDate date ? date.grain() : null;
  }
}
