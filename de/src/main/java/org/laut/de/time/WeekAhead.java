package org.laut.de.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.Grain;

/// The week behind a weekday: "vergangener Woche", "der Vorwoche".
///
/// @param first its Monday
/// @param end index behind its last piece
record WeekAhead(LocalDate first, int end) {
  /// The week that begins at a piece; null if there is none.
  static @Nullable WeekAhead at(Scene scene, int at, Trace trace) {
    Pieces pieces = scene.pieces();
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    LocalDate monday = Grain.WEEK.first(published);
    int from = scene.tag(at) == Tag.ART || pieces.is(at, "in") ? at + 1 : at;
    Sense step = pieces.sense(from, Role.STEPS);
    if (step != null && pieces.is(from + 1, "Woche") && step.cells().get(1).equals("published")) {
      trace.entry(from, step).published();
      return new WeekAhead(monday.plusWeeks(step.number()), from + 2);
    }
    if (pieces.is(from, "Vorwoche")) {
      trace.published();
      return new WeekAhead(monday.minusWeeks(1), from + 1);
    }
    return null;
  }
}
