package org.laut.de.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;

/// The year behind a month, season or quarter: "2024", "des Jahres 2024", "vorigen Jahres".
///
/// @param end index behind its last piece
record YearAhead(int year, int end) {
  /// The year that begins at a piece; null if there is none.
  static @Nullable YearAhead at(Scene scene, int at, Trace trace) {
    Pieces pieces = scene.pieces();
    int plain = Numbers.year(pieces.form(at));
    if (plain > 0) {
      return new YearAhead(plain, at + 1);
    }
    int from = scene.tag(at) == Tag.ART ? at + 1 : at;
    if (pieces.is(from, "jahres") && Numbers.year(pieces.form(from + 1)) > 0) {
      return new YearAhead(Numbers.year(pieces.form(from + 1)), from + 2);
    }
    LocalDate published = scene.published();
    if (published == null) {
      return null;
    }
    Sense step = pieces.sense(from, Role.STEPS);
    if (step != null && pieces.is(from + 1, "jahres") && step.cells().get(1).equals("published")) {
      trace.entry(from, step).published();
      return new YearAhead(published.getYear() + step.number(), from + 2);
    }
    Sense relative = pieces.sense(from, Role.RELATIVES);
    if (relative != null && pieces.is(from, "vorjahres", "vorjahrs")) {
      trace.entry(from, relative).published();
      return new YearAhead(published.getYear() - 1, from + 1);
    }
    return null;
  }
}
