package org.laut.de.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.DayPart;
import org.laut.time.DayTime;
import org.laut.time.Grain;
import org.laut.time.Length;
import org.laut.time.LengthUnit;
import org.laut.time.OpenPoint;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

/// Counts units and parts of the day: "vergangene Woche", "gestrigen Abend", "in den kommenden
/// Tagen".
final class StepUnits {
  static final String UNIT = "time.step.unit";

  private StepUnits() {}

  static @Nullable Found unit(Scene scene, Step step, UnitWord unit, int core, Trace trace) {
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
      return Found.of(first, end, TimeType.DATE, VagueTime.FUTURE, StepRule.SPAN, trace);
    }
    Length length = Length.of("X", unit.unit());
    return Found.of(first, end, TimeType.DURATION, length, StepRule.SPAN, trace);
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

  /// "am heutigen Mittwoch", "am gestrigen Tag".
  static @Nullable Found daily(
      Scene scene,
      Step step,
      @Nullable UnitWord unit,
      WeekdayRule.@Nullable Weekday day,
      int core,
      Trace trace) {
    boolean whole = unit != null && unit.unit() == LengthUnit.DAY;
    if (!whole && day == null) {
      return null;
    }
    DayPart part = day == null ? null : day.part();
    int end = day == null ? core + 1 : day.end();
    LocalDate from = scene.published();
    TimeType type = part == null ? TimeType.DATE : TimeType.TIME;
    if (from == null) {
      trace.unresolved(step.first(), end);
      String letters = part == null ? "" : "T" + part.letters();
      OpenPoint open = new OpenPoint("XXXX-XX-XX" + letters);
      return Found.of(step.first(), end, type, open, UNIT, trace);
    }
    trace.published();
    TimeValue value = WeekdayRule.value(from.plusDays(step.count()), part);
    return Found.of(step.first(), end, type, value, UNIT, trace);
  }

  /// "am selben Abend", "am nächsten Morgen", "an diesem Vormittag".
  static Found part(Scene scene, Step step, DayPart part, int end, Trace trace) {
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
}
