package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.DayPart;
import org.laut.time.Season;
import org.laut.time.TimeType;

/// An adjective that counts on or back before what it counts: "vergangene Woche", "kommenden
/// Montag", "diesem Sommer", "den letzten zehn Jahren", "darauf folgenden Jahr".
final class StepRule implements TimeRule {
  static final String SPAN = "time.step.span";

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
    Step step = Step.at(scene.pieces(), i);
    if (step == null) {
      return List.of();
    }
    int core = core(scene, step.at() + 1);
    Found found = read(scene, step, core);
    if (found != null) {
      return List.of(found);
    }
    Quantity quantity = Quantity.at(scene, numbers, core);
    return quantity == null || step.daily() ? List.of() : span(scene, step, quantity);
  }

  /// Index of what is counted; one more adjective may stand before it.
  private static int core(Scene scene, int at) {
    Pieces pieces = scene.pieces();
    boolean adjective =
        scene.tag(at) == Tag.ADJA
            && !pieces.number(at)
            && !pieces.has(at, Role.STEPS)
            && !pieces.has(at, Role.NUMBERS)
            && !pieces.has(at, Role.ORDINALS);
    return adjective ? at + 1 : at;
  }

  private static @Nullable Found read(Scene scene, Step step, int core) {
    Pieces pieces = scene.pieces();
    if (!pieces.capital(core)) {
      return null;
    }
    Trace trace = scene.trace().entry(step.at(), step.sense());
    UnitWord unit = UnitWord.at(pieces, core);
    WeekdayRule.Weekday day = WeekdayRule.Weekday.at(pieces, core);
    Sense part = pieces.sense(core, Role.PARTS);
    boolean owned = pieces.is(core + 1, "des", "vom", "zum");
    if (part != null && unit == null && !owned) {
      DayPart which = part.constant(DayPart.class);
      return StepUnits.part(scene, step, which, core + 1, trace.entry(core, part));
    }
    if (step.daily()) {
      return StepUnits.daily(scene, step, unit, day, core, trace);
    }
    if (unit != null) {
      return StepUnits.unit(scene, step, unit, core, trace);
    }
    if (day != null) {
      return StepNames.weekday(scene, step, day, trace);
    }
    return name(scene, step, core, trace);
  }

  private static @Nullable Found name(Scene scene, Step step, int core, Trace trace) {
    Sense season = scene.pieces().sense(core, Role.SEASONS);
    if (season != null) {
      Season.Part which = season.constant(Season.Part.class);
      String open = "XXXX-" + which.letters();
      return StepNames.named(scene, step, core, y -> new Season(y, which), open, trace);
    }
    Sense month = scene.pieces().sense(core, Role.MONTHS);
    if (month == null || Numbers.year(scene.pieces().form(core + 1)) > 0) {
      return null;
    }
    int number = month.number();
    String open = DateRule.open(number).timex3();
    return StepNames.named(scene, step, core, y -> MonthRule.dated(y, number), open, trace);
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
