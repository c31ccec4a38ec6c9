package org.laut.de.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.report.Evidence;
import org.laut.report.TimeExpression;
import org.laut.time.CalendarDate;
import org.laut.time.CalendarPoint;
import org.laut.time.DayTime;
import org.laut.time.Grain;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;

/// What the rules have read so far; a day with a time of the clock behind it becomes one
/// expression.
final class Harvest {
  /// Rules that look aside, so that the text does not go on from where they look.
  private static final Set<String> ASIDE =
      Set.of(RelativeRule.COMPOUND, Counting.EARLIER, VagueRule.THEN);

  private final Scene scene;
  private final List<TimeExpression> times = new ArrayList<>();
  private int behind;
  private @Nullable Found last;

  Harvest(Scene scene) {
    this.scene = scene;
  }

  List<TimeExpression> times() {
    return times;
  }

  /// Takes expressions in text order and returns the index behind them; 0 if there are none.
  int take(List<Found> found) {
    for (Found one : found) {
      if (one.first() >= behind) {
        take(one);
      }
    }
    return found.isEmpty() ? 0 : behind;
  }

  private void take(Found found) {
    Found whole = bounded(joined(found));
    if (whole.first() < behind) {
      times.removeLast();
    }
    Evidence evidence = new Evidence(whole.steps());
    times.add(
        new TimeExpression(
            scene.pieces().span(whole.first(), whole.end()),
            whole.type(),
            whole.value(),
            whole.mod(),
            whole.rule(),
            evidence));
    behind = whole.end();
    last = whole;
    remember(whole);
  }

  /// "am letzten Freitag, dem 17. März": the date belongs to the weekday and decides.
  private boolean apposed(Found time) {
    Pieces pieces = scene.pieces();
    Found day = last;
    return day != null
        && day.rule().equals(StepNames.WEEKDAY)
        && time.rule().equals(DateRule.DAY)
        && pieces.is(day.end(), ",")
        && (day.end() + 1 == time.first()
            || (day.end() + 2 == time.first() && pieces.is(day.end() + 1, "dem", "den", "der")));
  }

  /// "Dienstag gegen 22.40 Uhr": one expression.
  private Found joined(Found time) {
    Found day = last;
    if (day != null && apposed(time)) {
      return time.from(day.first()).rule(WeekdayRule.DATED);
    }
    if (day == null
        || !(time.rule().startsWith(ClockRule.CLOCK) || time.rule().equals(PartRule.PART))
        || day.end() != time.first() - 1
        || !scene.pieces().is(day.end(), "um", "gegen")) {
      return time;
    }
    boolean dated =
        day.value() instanceof DayTime
            || (day.value() instanceof CalendarDate date && date.grain() == Grain.DAY);
    return dated ? time.from(day.first()) : time;
  }

  /// "vor Weihnachten", "nach 20 Uhr", "nicht vor Februar".
  private Found bounded(Found time) {
    Pieces pieces = scene.pieces();
    boolean point = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    if (time.mod() != null || !point || !(time.value() instanceof CalendarPoint)) {
      return time;
    }
    int at = time.first() - 1;
    if (scene.tag(at) == Tag.ART) {
      at--;
    }
    if (pieces.is(at, "nach")) {
      return time.mod(TimeMod.AFTER);
    }
    if (!pieces.is(at, "vor")) {
      return time;
    }
    return time.mod(pieces.is(at - 1, "nicht") ? TimeMod.ON_OR_AFTER : TimeMod.BEFORE);
  }

  private void remember(Found found) {
    if (!(found.value() instanceof CalendarPoint point)
        || found.type() == TimeType.DURATION
        || found.type() == TimeType.SET) {
      return;
    }
    int first = found.first();
    Anchor anchor =
        new Anchor(
            point,
            scene.pieces().span(first, found.end()),
            scene.unit(first),
            scene.directions().saying(first),
            found.rule().equals(DateRule.LIST));
    scene.timeline().add(anchor, !ASIDE.contains(found.rule()) && !back(found, point));
  }

  private boolean back(Found found, CalendarPoint point) {
    Anchor before = scene.timeline().last();
    return found.rule().equals(RelativeRule.NEXT)
        && before != null
        && point.begin().isBefore(before.point().begin());
  }
}
