package org.laut.de.time;

import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarDate;
import org.laut.time.Grain;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

/// Counts quantities on and back: "vor zwei Wochen", "drei Tage später".
final class Counting {
  private Counting() {}

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
