package org.laut.de.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.CalendarPoint;
import org.laut.time.DayPart;
import org.laut.time.DayTime;
import org.laut.time.Grain;
import org.laut.time.Length;
import org.laut.time.LengthUnit;
import org.laut.time.OpenPoint;
import org.laut.time.Season;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

/// An adjective that counts on or back before what it counts: "vergangene Woche", "kommenden
/// Montag", "diesem Sommer", "den letzten zehn Jahren", "darauf folgenden Jahr".
final class StepRule implements TimeRule {
  static final String UNIT = "time.step.unit";
  static final String SPAN = "time.step.span";
  static final String WEEKDAY = "time.step.weekday";
  static final String NAMED = "time.step.named";

  private final Numbers numbers;

  StepRule(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public long signs() {
    return Signs.of(Role.STEPS, Role.TRIGGERS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    int at = pieces.is(i, "darauf") ? i + 1 : i;
    Sense sense = pieces.sense(at, Role.STEPS);
    if (sense == null || (at > i && !pieces.form(at).startsWith("folgend"))) {
      return List.of();
    }
    Step step = new Step(i, sense, at);
    int core = at + 1;
    if (scene.tag(core) == Tag.ADJA
        && !pieces.number(core)
        && !pieces.has(core, Role.STEPS)
        && !pieces.has(core, Role.NUMBERS)
        && !pieces.has(core, Role.ORDINALS)) {
      core++;
    }
    Found found = read(scene, step, core);
    if (found != null) {
      return List.of(found);
    }
    Quantity quantity = Quantity.at(scene, numbers, core);
    return quantity == null ? List.of() : span(scene, step, quantity);
  }

  /// @param first index of its first piece
  /// @param at index of the adjective
  private record Step(int first, Sense sense, int at) {
    int count() {
      return sense.number();
    }

    boolean fromText() {
      return sense.cells().get(1).equals("text");
    }

    boolean pointing() {
      return sense.entry().equals("dies");
    }
  }

  private @Nullable Found read(Scene scene, Step step, int core) {
    Pieces pieces = scene.pieces();
    if (!pieces.capital(core)) {
      return null;
    }
    Trace trace = scene.trace().entry(step.at(), step.sense());
    UnitWord unit = UnitWord.at(pieces, core);
    if (unit != null) {
      return unit(scene, step, unit, core, trace);
    }
    WeekdayRule.Weekday day = WeekdayRule.Weekday.at(pieces, core);
    if (day != null) {
      return weekday(scene, step, day, trace);
    }
    Sense part = pieces.sense(core, Role.PARTS);
    if (part != null && !pieces.is(core + 1, "des", "vom", "zum")) {
      return part(scene, step, part.constant(DayPart.class), core + 1, trace.entry(core, part));
    }
    Sense season = pieces.sense(core, Role.SEASONS);
    if (season != null) {
      Season.Part which = season.constant(Season.Part.class);
      return named(scene, step, core, y -> new Season(y, which), "XXXX-" + which.letters(), trace);
    }
    Sense month = pieces.sense(core, Role.MONTHS);
    if (month != null && Numbers.year(pieces.form(core + 1)) < 0) {
      int number = month.number();
      String open = DateRule.open(number).timex3();
      return named(scene, step, core, y -> MonthRule.dated(y, number), open, trace);
    }
    return null;
  }

  private static @Nullable Found unit(
      Scene scene, Step step, UnitWord unit, int core, Trace trace) {
    int end = core + 1;
    boolean plural = unit.many() && !(unit.one() && singular(scene, step, core));
    if (plural) {
      return many(scene, step, unit, end, trace);
    }
    if (unit.unit() == LengthUnit.NIGHT) {
      return night(scene, step, end, trace);
    }
    Grain grain = unit.grain();
    if (grain == null || (grain == Grain.DAY && step.count() < 0)) {
      return null;
    }
    trace.entry(core, unit.sense());
    if (grain == Grain.WEEKEND && step.count() > 0) {
      return weekend(scene, step, end, trace);
    }
    boolean fromText = step.fromText() || grain == Grain.DAY;
    Anchor anchor = grain == Grain.DAY ? scene.timeline().anyDay() : scene.timeline().last();
    TimeValue value =
        fromText
            ? Resolver.fromText(scene, anchor, grain, step.count(), step.first(), end, trace)
            : Resolver.fromPublished(scene, grain, step.count(), step.first(), end, trace);
    return Found.of(step.first(), end, TimeType.DATE, value, UNIT, trace);
  }

  /// "kommendes Wochenende": the next to begin.
  private static Found weekend(Scene scene, Step step, int end, Trace trace) {
    LocalDate from = scene.published();
    boolean still = from != null && from.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    int weeks = still ? step.count() - 1 : step.count();
    TimeValue value = Resolver.fromPublished(scene, Grain.WEEKEND, weeks, step.first(), end, trace);
    return Found.of(step.first(), end, TimeType.DATE, value, UNIT, trace);
  }

  /// "diesem Tage" and "im letzten Jahre" have the form of a plural.
  private static boolean singular(Scene scene, Step step, int core) {
    String form = scene.pieces().form(step.at());
    return form.endsWith("m") || scene.tag(step.first() - 1) == Tag.APPRART && core > 0;
  }

  private static @Nullable Found many(Scene scene, Step step, UnitWord unit, int end, Trace trace) {
    int first = scene.withArticle(step.first());
    if (step.fromText()) {
      return null;
    }
    if (step.count() > 0) {
      return Found.of(first, end, TimeType.DATE, VagueTime.FUTURE, SPAN, trace);
    }
    Length length = Length.of("X", unit.unit());
    return Found.of(first, end, TimeType.DURATION, length, SPAN, trace);
  }

  private static @Nullable Found night(Scene scene, Step step, int end, Trace trace) {
    LocalDate from = scene.published();
    if (scene.pieces().is(end, "des", "vom", "zum")) {
      return null;
    }
    Anchor anchor = scene.timeline().anyDay();
    if (step.fromText() && anchor != null) {
      trace.rule(Resolver.FROM_TEXT, anchor.span());
      DayTime night = new DayTime(anchor.day().plusDays(step.count()), DayPart.NIGHT);
      return Found.of(step.first(), end, TimeType.TIME, night, UNIT, trace);
    }
    if (from == null) {
      trace.unresolved(step.first(), end);
      return Found.of(
          step.first(), end, TimeType.TIME, new OpenPoint("XXXX-XX-XXTNI"), UNIT, trace);
    }
    trace.published();
    LocalDate day =
        step.count() < 0
            ? from.plusDays(step.count())
            : from.plusDays(Math.max(0, step.count() - 1));
    return Found.of(step.first(), end, TimeType.TIME, new DayTime(day, DayPart.NIGHT), UNIT, trace);
  }

  /// "am selben Abend", "am nächsten Morgen", "an diesem Vormittag".
  private static Found part(Scene scene, Step step, DayPart part, int end, Trace trace) {
    boolean fromText = step.fromText() || step.count() > 0;
    Anchor anchor = fromText ? scene.timeline().anyDay() : null;
    LocalDate from = anchor == null ? scene.published() : anchor.day();
    TimeValue value;
    if (from == null) {
      trace.unresolved(step.first(), end);
      value = new OpenPoint("XXXX-XX-XXT" + part.letters());
    } else {
      if (anchor == null) {
        trace.published();
      } else {
        trace.rule(Resolver.FROM_TEXT, anchor.span());
      }
      value = new DayTime(from.plusDays(step.count()), part);
    }
    return Found.of(step.first(), end, TimeType.TIME, value, UNIT, trace);
  }

  private static Found weekday(Scene scene, Step step, WeekdayRule.Weekday day, Trace trace) {
    int first = step.first();
    TimeType type = day.part() == null ? TimeType.DATE : TimeType.TIME;
    trace.entry(step.at() + 1, day.sense());
    LocalDate from = scene.published();
    Anchor anchor = step.fromText() ? scene.timeline().anyDay() : null;
    if (anchor != null) {
      from = anchor.day();
      trace.rule(Resolver.FROM_TEXT, anchor.span());
    } else if (from != null) {
      trace.published();
    }
    if (from == null) {
      trace.unresolved(first, day.end());
      String part = day.part() == null ? "" : "T" + day.part().letters();
      OpenPoint open = new OpenPoint("XXXX-WXX-" + day.day().getValue() + part);
      return Found.of(first, day.end(), type, open, WEEKDAY, trace);
    }
    LocalDate date = date(scene, step, day, from);
    return Found.of(first, day.end(), type, WeekdayRule.value(date, day.part()), WEEKDAY, trace);
  }

  private static LocalDate date(Scene scene, Step step, WeekdayRule.Weekday day, LocalDate from) {
    DayOfWeek weekday = day.day();
    if (step.count() > 0) {
      return from.with(TemporalAdjusters.next(weekday)).plusWeeks(step.count() - 1L);
    }
    if (step.count() < 0) {
      return from.with(TemporalAdjusters.previous(weekday)).plusWeeks(step.count() + 1L);
    }
    boolean past = scene.directions().of(step.first(), day.end()) == Direction.PAST;
    return past
        ? from.with(TemporalAdjusters.previousOrSame(weekday))
        : from.with(TemporalAdjusters.nextOrSame(weekday));
  }

  private static Found named(
      Scene scene,
      Step step,
      int core,
      java.util.function.IntFunction<@Nullable CalendarPoint> inYear,
      String open,
      Trace trace) {
    LocalDate from = scene.published();
    int end = core + 1;
    if (from == null) {
      trace.unresolved(step.first(), end);
      return Found.of(step.first(), end, TimeType.DATE, new OpenPoint(open), NAMED, trace);
    }
    trace.published();
    CalendarPoint point = step.pointing() ? nearest(inYear, from) : stepped(inYear, step, from);
    TimeValue value = point == null ? new OpenPoint(open) : point;
    return Found.of(step.first(), end, TimeType.DATE, value, NAMED, trace);
  }

  /// "diesen Sommer": the one that is, or else that of this year.
  private static @Nullable CalendarPoint nearest(
      java.util.function.IntFunction<@Nullable CalendarPoint> inYear, LocalDate from) {
    CalendarPoint before = inYear.apply(from.getYear() - 1);
    boolean still = before != null && before.end().isAfter(from.atStartOfDay());
    return still ? before : inYear.apply(from.getYear());
  }

  private static @Nullable CalendarPoint stepped(
      java.util.function.IntFunction<@Nullable CalendarPoint> inYear, Step step, LocalDate from) {
    CalendarPoint best = null;
    for (int year = from.getYear() - 1; year <= from.getYear() + 1; year++) {
      CalendarPoint point = inYear.apply(year);
      if (point == null) {
        continue;
      }
      boolean back = step.count() < 0 && !point.end().isAfter(from.atStartOfDay());
      boolean ahead = step.count() > 0 && point.begin().isAfter(from.atStartOfDay());
      if (back || (ahead && best == null) || (step.count() == 0 && year == from.getYear())) {
        best = point;
      }
    }
    return best;
  }

  /// "den letzten zehn Jahren", "diesen drei Tagen".
  private static List<Found> span(Scene scene, Step step, Quantity quantity) {
    int first = scene.withArticle(step.first());
    return List.of(
        Found.of(
                first, quantity.end(), TimeType.DURATION, quantity.length(), SPAN, quantity.trace())
            .mod(quantity.mod()));
  }
}
