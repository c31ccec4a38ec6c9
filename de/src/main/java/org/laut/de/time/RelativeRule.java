package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.CalendarDate;
import org.laut.time.Grain;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// "Vorjahr", "heuer", "Jahresende", "tags darauf", "Jahr zuvor".
final class RelativeRule implements TimeRule {
  static final String COMPOUND = "time.relative.compound";
  static final String NEXT = "time.relative.next";

  @Override
  public long signs() {
    return Signs.of(Role.RELATIVES, Role.UNITS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Sense relative = scene.pieces().sense(i, Role.RELATIVES);
    return relative == null ? next(scene, i) : compound(scene, i, relative);
  }

  private static List<Found> compound(Scene scene, int i, Sense sense) {
    Grain grain = sense.constant(Grain.class);
    int steps = Integer.parseInt(sense.cells().get(1));
    boolean fromText = sense.cells().get(2).equals("text");
    String mod = sense.cells().get(3);
    Trace trace = scene.trace().entry(i, sense);
    int year =
        grain == Grain.YEAR && !mod.equals("-") ? Numbers.year(scene.pieces().form(i + 1)) : -1;
    if (year > 0) {
      CalendarDate date = CalendarDate.year(year);
      return List.of(
          Found.of(i, i + 2, TimeType.DATE, date, COMPOUND, trace)
              .mod(sense.constant(TimeMod.class, 3)));
    }
    Anchor anchor = anchor(scene, i, grain, fromText);
    TimeValue value;
    if (anchor != null) {
      value = Resolver.fromText(scene, anchor, grain, steps, i, i + 1, trace);
    } else {
      value = Resolver.fromPublished(scene, grain, steps + turn(scene, i, mod), i, i + 1, trace);
    }
    Found found = Found.of(i, i + 1, TimeType.DATE, value, COMPOUND, trace);
    return List.of(mod.equals("-") ? found : found.mod(sense.constant(TimeMod.class, 3)));
  }

  private static @Nullable Anchor anchor(Scene scene, int i, Grain grain, boolean fromText) {
    if (fromText) {
      return grain == Grain.DAY ? scene.timeline().anyDay() : scene.timeline().last();
    }
    Anchor beside = scene.beside(i);
    boolean finer =
        beside != null
            && beside.point() instanceof CalendarDate date
            && date.grain().compareTo(grain) <= 0
            && date.grain() != Grain.DAY;
    return finer
            && scene.directions().of(i, i + 1) == Direction.PAST
            && !scene.pieces().is(i, "heuer")
        ? beside
        : null;
  }

  /// "zum Jahresende" of the year that is over in the past tense of January, and so on: -1, 0, 1.
  static int turn(Scene scene, int i, String mod) {
    LocalDate from = scene.published();
    if (from == null || mod.equals("-")) {
      return 0;
    }
    Direction direction = scene.directions().of(i, i + 1);
    if (mod.equals("end") && direction == Direction.PAST && from.getMonthValue() < 7) {
      return -1;
    }
    return mod.equals("start") && direction == Direction.FUTURE && from.getMonthValue() > 6 ? 1 : 0;
  }

  /// "tags darauf", "Jahr zuvor".
  private static List<Found> next(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    UnitWord unit = UnitWord.at(pieces, i);
    if (unit == null
        || !unit.one()
        || scene.tag(i - 1) == Tag.CARD
        || scene.tag(i - 1) == Tag.PDAT) {
      return List.of();
    }
    boolean later = pieces.is(i + 1, "darauf", "danach", "später");
    boolean earlier = pieces.is(i + 1, "zuvor", "davor", "vorher");
    Grain grain = unit.grain();
    if (grain == null || (!later && !earlier)) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i, unit.sense());
    Anchor anchor = grain == Grain.DAY ? scene.timeline().anyDay() : scene.timeline().last();
    TimeValue value = Resolver.fromText(scene, anchor, grain, later ? 1 : -1, i, i + 2, trace);
    return List.of(Found.of(i, i + 2, TimeType.DATE, value, NEXT, trace));
  }
}
