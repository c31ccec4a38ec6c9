package org.laut.de.time;

import java.time.DayOfWeek;
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

/// "Montag", "Montagabend", "Montag früh", "Donnerstag, 18. Dezember".
final class WeekdayRule implements TimeRule {
  static final String WEEKDAY = "time.weekday";
  static final String DATED = "time.weekday.dated";

  private final DateRule dates = new DateRule();
  private final DottedDateRule dotted = new DottedDateRule();

  @Override
  public long signs() {
    return Signs.of(Role.WEEKDAYS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Weekday day = Weekday.at(scene.pieces(), i);
    if (day == null || Contexts.person(scene, i) || named(scene, i, day.end())) {
      return List.of();
    }
    Found date = date(scene, i, day);
    if (date != null) {
      return List.of(date);
    }
    Found plain = plain(scene, i, day);
    TimeMod mod = day.part() == null ? null : PartRule.mod(scene.pieces(), i);
    boolean described = mod == TimeMod.START || mod == TimeMod.END;
    return List.of(described ? plain.from(i - 1).mod(mod) : plain);
  }

  private static Found plain(Scene scene, int i, Weekday day) {
    Trace trace = scene.trace().entry(i, day.sense());
    WeekAhead week = WeekAhead.at(scene, day.end(), trace);
    if (week != null) {
      LocalDate inWeek = week.first().plusDays(day.day().getValue() - 1L);
      return found(day, i, value(inWeek, day.part()), trace).to(week.end());
    }
    LocalDate from = scene.published();
    if (from == null) {
      trace.unresolved(i, day.end());
      String open = "XXXX-WXX-" + day.day().getValue();
      String part = day.part() == null ? "" : "T" + day.part().letters();
      return found(day, i, new OpenPoint(open + part), trace);
    }
    LocalDate begun = begun(scene, i, trace);
    if (begun != null) {
      LocalDate next = Resolver.weekday(day.day(), Direction.FUTURE, begun);
      return found(day, i, value(next, day.part()), trace);
    }
    Direction direction = scene.directions().of(i, day.end());
    trace.published().rule(direction.rule(), scene.directions().reason(i, day.end()));
    return found(day, i, value(Resolver.weekday(day.day(), direction, from), day.part()), trace);
  }

  /// The day from which "von Montag bis Freitag" goes on; null if none stands before.
  private static @Nullable LocalDate begun(Scene scene, int i, Trace trace) {
    Anchor before = scene.timeline().last();
    boolean link = scene.pieces().is(i - 1, "bis", "und") && Contexts.behindTime(scene, i - 1);
    if (before == null || !link) {
      return null;
    }
    if (before.point() instanceof CalendarDate date && date.grain() == Grain.DAY) {
      trace.rule(Resolver.FROM_TEXT, before.span());
      return date.first();
    }
    return null;
  }

  /// "der Freitag Verlag".
  private static boolean named(Scene scene, int i, int end) {
    return scene.tag(i - 1) == Tag.ART && scene.tag(end).nominal();
  }

  static TimeValue value(LocalDate date, @Nullable DayPart part) {
    return part == null ? CalendarDate.of(date, Grain.DAY) : new DayTime(date, part);
  }

  private static Found found(Weekday day, int first, TimeValue value, Trace trace) {
    TimeType type = day.part() == null ? TimeType.DATE : TimeType.TIME;
    return Found.of(first, day.end(), type, value, WEEKDAY, trace);
  }

  /// The date that says which weekday is meant; null if there is none.
  private @Nullable Found date(Scene scene, int i, Weekday day) {
    Pieces pieces = scene.pieces();
    int at = day.end();
    if (pieces.is(at, ",") || pieces.is(at, "(")) {
      at++;
    }
    if (pieces.is(at, "den", "dem", "der")) {
      at++;
    }
    List<Found> dates = this.dates.at(scene, at);
    if (dates.isEmpty()) {
      dates = dotted.at(scene, at);
    }
    if (dates.size() != 1) {
      return null;
    }
    Found date = dates.getFirst().from(i).rule(DATED);
    if (pieces.is(day.end(), "(")) {
      date = date.to(day.end());
    }
    boolean part = day.part() != null && date.value() instanceof CalendarDate;
    return part
        ? date.value(TimeType.TIME, value(((CalendarDate) date.value()).first(), day.part()))
        : date;
  }

  /// A weekday with the part of the day behind it.
  record Weekday(Sense sense, DayOfWeek day, @Nullable DayPart part, int end) {
    static @Nullable Weekday at(Pieces pieces, int i) {
      Sense sense = pieces.sense(i, Role.WEEKDAYS);
      if (sense == null || !pieces.capital(i)) {
        return null;
      }
      if (pieces.form(i).endsWith("s") && !pieces.is(i - 1, "des")) {
        return null;
      }
      DayOfWeek day = DayOfWeek.of(sense.number());
      if (sense.cells().size() > 1) {
        return new Weekday(sense, day, sense.constant(DayPart.class, 1), i + 1);
      }
      Sense part = pieces.sense(i + 1, Role.PARTS);
      return part == null || pieces.is(i + 1, "morgens", "abends", "nachts")
          ? new Weekday(sense, day, null, i + 1)
          : new Weekday(sense, day, part.constant(DayPart.class), i + 2);
    }
  }
}
