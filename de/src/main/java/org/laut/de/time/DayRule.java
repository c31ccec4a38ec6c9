package org.laut.de.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.de.tag.Tag;
import org.laut.time.CalendarDate;
import org.laut.time.DayPart;
import org.laut.time.DayTime;
import org.laut.time.Grain;
import org.laut.time.OpenPoint;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;
import org.laut.time.VagueTime;

/// "heute", "gestern Abend", "übermorgen"; "heute" for the present.
final class DayRule implements TimeRule {
  static final String DAY = "time.day";
  static final String PRESENT = "time.day.present";

  @Override
  public long signs() {
    return Signs.of(Role.DAYS);
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    Sense day = pieces.sense(i, Role.DAYS);
    if (day == null || !adverb(scene, i)) {
      return List.of();
    }
    Trace trace = scene.trace().entry(i, day);
    Sense part = pieces.is(i + 1, "morgens", "abends") ? null : pieces.sense(i + 1, Role.PARTS);
    if (part == null && day.number() == 0 && present(scene, i)) {
      return List.of(Found.of(i, i + 1, TimeType.DATE, VagueTime.PRESENT, PRESENT, trace));
    }
    int end = part == null ? i + 1 : i + 2;
    LocalDate from = scene.published();
    if (from == null) {
      trace.unresolved(i, end);
      String open = "XXXX-XX-XX" + (part == null ? "" : "T" + letters(part));
      return found(i, end, part, new OpenPoint(open), trace);
    }
    trace.published();
    LocalDate date = from.plusDays(day.number());
    if (part == null) {
      return found(i, end, null, CalendarDate.of(date, Grain.DAY), trace);
    }
    trace.entry(i + 1, part);
    DayPart dayPart = part.constant(DayPart.class);
    boolean lastNight =
        dayPart == DayPart.NIGHT
            && day.number() == 0
            && scene.directions().of(i, end) == Direction.PAST;
    return found(i, end, part, new DayTime(lastNight ? date.minusDays(1) : date, dayPart), trace);
  }

  private static String letters(Sense part) {
    return part.constant(DayPart.class).letters();
  }

  private static List<Found> found(
      int first, int end, @Nullable Sense part, TimeValue value, Trace trace) {
    TimeType type = part == null ? TimeType.DATE : TimeType.TIME;
    return List.of(Found.of(first, end, type, value, DAY, trace));
  }

  /// False for the noun "Morgen", for "heute Morgen" and for "von heute auf morgen".
  private static boolean adverb(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.is(i, "heute") && pieces.is(i + 1, "auf") && pieces.is(i + 2, "morgen")) {
      return false;
    }
    if (!pieces.is(i, "morgen")) {
      return true;
    }
    Tag before = scene.tag(i - 1);
    boolean noun =
        before == Tag.ART
            || before == Tag.APPRART
            || before == Tag.ADJA
            || before == Tag.PDAT
            || before == Tag.PIAT;
    boolean start = i == 0 || scene.unit(i) == pieces.token(i) || before == Tag.STOP;
    return !noun
        && !(pieces.is(i - 1, "auf") && pieces.is(i - 2, "heute"))
        && !pieces.is(i - 1, "guten")
        && (!pieces.capital(i) || start || before == Tag.MARK);
  }

  /// True if "heute" is the present: "bis heute", "heute noch", with verbs of state, in what is
  /// only imagined.
  private static boolean present(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.is(i - 1, "bis", "noch") || pieces.is(i + 1, "noch", "wohl")) {
      return true;
    }
    if (pieces.is(i + 1, "nicht") && pieces.is(i + 2, "mehr")) {
      return true;
    }
    VerbGroup verbs = scene.directions().verbs(i);
    if (verbs == null) {
      return false;
    }
    return verbs.mood() == VerbMood.KONJUNKTIV2
        || (verbs.auxiliary().isEmpty()
            && scene.directions().heads(verbs.lemma(), Role.STATES)
            && scene.directions().of(i, i + 1) == Direction.FUTURE);
  }
}
