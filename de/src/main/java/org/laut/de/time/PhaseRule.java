package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.CalendarDate;
import org.laut.time.Grain;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;

/// The beginning, middle or end of a date: "Ende Mai", "Anfang der 1990er", "Mitte des Jahres".
final class PhaseRule implements TimeRule {
  static final String PHASE = "time.phase";

  private final List<TimeRule> inner;

  /// @param inner the rules for what may stand behind the word
  PhaseRule(List<TimeRule> inner) {
    this.inner = List.copyOf(inner);
  }

  @Override
  public long signs() {
    return Signs.of(Role.PHASES);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    Sense phase = pieces.sense(i, Role.PHASES);
    if (phase == null || !pieces.capital(i)) {
      return List.of();
    }
    TimeMod mod = phase.constant(TimeMod.class);
    Trace trace = scene.trace().entry(i, phase);
    int at = i + 1;
    boolean article = scene.tag(at) == Tag.ART;
    if (article || pieces.is(at, "von")) {
      at++;
    }
    Found found = inner(scene, at);
    if (found == null && article) {
      found = unit(scene, i, at, phase.value());
    }
    if (found == null || found.type() != TimeType.DATE || day(found)) {
      return List.of();
    }
    return List.of(found.from(i).with(trace).mod(mod).rule(PHASE));
  }

  private static boolean day(Found found) {
    return found.value() instanceof CalendarDate date && date.grain() == Grain.DAY;
  }

  private @Nullable Found inner(Scene scene, int at) {
    for (TimeRule rule : inner) {
      List<Found> found = rule.at(scene, at);
      if (!found.isEmpty()) {
        return found.size() == 1 && found.getFirst().first() <= at ? found.getFirst() : null;
      }
    }
    return null;
  }

  /// "des Jahres", "der Woche", "des Monats": the one that the text speaks of, or this one.
  private static @Nullable Found unit(Scene scene, int first, int at, String mod) {
    UnitWord unit = UnitWord.at(scene.pieces(), at);
    Grain grain = unit == null ? null : unit.grain();
    if (unit == null || !unit.one() || grain == null || grain.compareTo(Grain.WEEK) < 0) {
      return null;
    }
    Trace trace = scene.trace().entry(at, unit.sense());
    Anchor last = scene.timeline().last();
    boolean elsewhere =
        last != null
            && Counting.grain(last) == grain
            && scene.directions().tense(first) == Direction.PAST;
    var value =
        elsewhere
            ? Resolver.fromText(scene, last, grain, 0, first, at + 1, trace)
            : Resolver.fromPublished(
                scene,
                grain,
                grain == Grain.YEAR ? RelativeRule.turn(scene, first, mod) : 0,
                first,
                at + 1,
                trace);
    return Found.of(at, at + 1, TimeType.DATE, value, PHASE, trace);
  }
}
