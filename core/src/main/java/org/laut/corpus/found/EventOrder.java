package org.laut.corpus.found;

import java.time.LocalDateTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.laut.report.EventTime;
import org.laut.time.CalendarPoint;

/// When an event takes place, as far as it can be put in order: by its first moment, of the same
/// one the shorter first; what has no place on the calendar comes last.
///
/// @param point null for times that are no place on the calendar, and for none
public record EventOrder(@Nullable CalendarPoint point) implements Comparable<EventOrder> {
  private static final Comparator<EventOrder> ORDER =
      Comparator.comparing(EventOrder::begin).thenComparing(EventOrder::end);

  /// The place of an event that takes place then.
  public static EventOrder of(@Nullable EventTime time) {
    return new EventOrder(
        time != null && time.value() instanceof CalendarPoint point ? point : null);
  }

  private LocalDateTime begin() {
    return point == null ? LocalDateTime.MAX : point.begin();
  }

  private LocalDateTime end() {
    return point == null ? LocalDateTime.MAX : point.end();
  }

  @Override
  public int compareTo(EventOrder other) {
    return ORDER.compare(this, other);
  }
}
