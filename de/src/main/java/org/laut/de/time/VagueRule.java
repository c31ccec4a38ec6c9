package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.laut.de.tag.Tag;
import org.laut.time.CalendarDate;
import org.laut.time.CalendarPoint;
import org.laut.time.Grain;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

/// "derzeit", "kürzlich", "in Zukunft"; "damals", which is the time that was spoken of.
final class VagueRule implements TimeRule {
  static final String VAGUE = "time.vague";
  static final String THEN = "time.then";
  private static final int RECENT_MONTHS = 6;

  @Override
  public long signs() {
    return Signs.of(Role.VAGUE);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.is(i, "damals")) {
      return List.of(then(scene, i));
    }
    Sense sense = pieces.sense(i, Role.VAGUE);
    if (sense == null) {
      return List.of();
    }
    if (pieces.is(i, "zur") && scene.tag(i + 2) == Tag.ART) {
      return List.of();
    }
    if (pieces.is(i, "zukunft", "vergangenheit") && !within(scene, i)) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i, sense);
    VagueTime value = sense.constant(VagueTime.class);
    boolean noun = pieces.capital(i) && pieces.is(i, "zukunft", "vergangenheit");
    int first = noun ? scene.withArticle(i) : i;
    return List.of(Found.of(first, i + sense.length(), TimeType.DATE, value, VAGUE, trace));
  }

  private static boolean within(Scene scene, int i) {
    int at = scene.withArticle(i);
    return scene.pieces().is(at - 1, "in") || scene.pieces().is(i - 2, "in");
  }

  /// The latest time before the day of publication; the month of a day that lies far back.
  private static Found then(Scene scene, int i) {
    Trace trace = scene.trace();
    Anchor past = scene.timeline().past();
    if (past == null) {
      return Found.of(i, i + 1, TimeType.DATE, VagueTime.PAST, THEN, trace);
    }
    trace.rule(Resolver.FROM_TEXT, past.span());
    return Found.of(i, i + 1, TimeType.DATE, time(scene, past.point()), THEN, trace);
  }

  private static TimeValue time(Scene scene, CalendarPoint point) {
    LocalDate day = point.begin().toLocalDate();
    LocalDate from = scene.published();
    if (point instanceof CalendarDate date && date.grain().compareTo(Grain.MONTH) >= 0) {
      return point;
    }
    boolean far = from != null && day.isBefore(from.minusMonths(RECENT_MONTHS));
    return far ? CalendarDate.of(day, Grain.MONTH) : CalendarDate.of(day, Grain.DAY);
  }
}
