package org.laut.de.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.laut.time.CalendarDate;
import org.laut.time.ClockTime;
import org.laut.time.DayTime;
import org.laut.time.Grain;

/// The times of a text so far, as far as later ones count from them.
final class Timeline {
  private final @Nullable LocalDate published;
  private @Nullable Anchor past;
  private @Nullable Anchor last;
  private @Nullable Anchor day;
  private @Nullable Anchor told;

  Timeline(@Nullable LocalDate published) {
    this.published = published;
  }

  /// Takes in a time that has been read.
  ///
  /// @param moves false if the text only looks aside to it and does not go on from there
  void add(Anchor anchor, boolean moves) {
    if (published == null || anchor.point().begin().isBefore(published.atStartOfDay())) {
      past = anchor;
    }
    if (!moves) {
      return;
    }
    last = anchor;
    boolean daily =
        switch (anchor.point()) {
          case CalendarDate date -> date.grain() == Grain.DAY;
          case DayTime time -> true;
          case ClockTime time -> true;
          default -> false;
        };
    if (daily) {
      day = anchor;
      if (!anchor.saying()) {
        told = anchor;
      }
    }
  }

  /// The latest time before the day of publication; null if there is none.
  @Nullable Anchor past() {
    return past;
  }

  /// The latest time of the calendar; null if there is none.
  @Nullable Anchor last() {
    return last;
  }

  /// The latest day: one of the same unit, else one on which something happened rather than was
  /// said.
  @Nullable Anchor day(int unit) {
    Anchor nearest = day;
    return nearest == null || nearest.unit() == unit || told == null ? nearest : told;
  }

  /// The latest day, whatever was told of it.
  @Nullable Anchor anyDay() {
    return day;
  }
}
