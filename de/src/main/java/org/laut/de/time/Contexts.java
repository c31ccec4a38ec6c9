package org.laut.de.time;

import java.util.List;
import java.util.Set;
import org.laut.de.tag.Tag;
import org.laut.text.TokenKind;

/// Tells names that look like times from times: "Frau März", "Jonas Herbst".
final class Contexts {
  private static final Set<String> NAMES =
      Set.of(
          WeekdayRule.WEEKDAY,
          MonthRule.MONTH,
          YearRule.YEAR,
          SeasonRule.SEASON,
          HolidayRule.HOLIDAY,
          DateRule.DAY);

  private Contexts() {}

  /// True if a month, season or the like is used as a time here.
  static boolean named(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (person(scene, i)) {
      return false;
    }
    if (pieces.has(i - 1, Role.OPENERS) || pieces.has(i - 1, Role.STEPS)) {
      boolean person = scene.tag(i + 1) == Tag.NE && pieces.capital(i + 1);
      return !person
          || !pieces.is(i - 1, "um", "von", "für", "auf", "gegen", "vor", "nach", "über");
    }
    Tag before = scene.tag(i - 1);
    if (before == Tag.ART || before == Tag.PDAT || before == Tag.PIAT) {
      return scene.tag(i + 1) != Tag.NE;
    }
    if (before == Tag.ADJA) {
      return !pieces.number(i - 1)
          && (pieces.has(i - 2, Role.OPENERS) || scene.tag(i - 2) == Tag.ART);
    }
    boolean months =
        pieces.has(i, Role.MONTHS)
            && pieces.is(i + 1, "und", "bis")
            && pieces.has(i + 2, Role.MONTHS);
    return months || (DateRule.link(pieces, i - 1) && behindTime(scene, i - 1));
  }

  /// True if a name or title stands before.
  static boolean person(Scene scene, int i) {
    return scene.tag(i - 1) == Tag.NE || scene.pieces().has(i - 1, Role.TITLES);
  }

  /// True if the expression before ends right there.
  static boolean behindTime(Scene scene, int link) {
    Anchor last = scene.timeline().last();
    return last != null
        && link > 0
        && last.span().end() == scene.pieces().span(link - 1, link).end();
  }

  /// True if a name of the calendar stands alone in quotation marks, as titles do: „1984“.
  static boolean title(Scene scene, List<Found> found) {
    int first = found.getFirst().first();
    int end = found.getLast().end();
    return NAMES.contains(found.getFirst().rule())
        && quote(scene, first - 1)
        && (quote(scene, end) || scene.pieces().is(end, ":"));
  }

  private static boolean quote(Scene scene, int piece) {
    return piece >= 0 && scene.pieces().text().is(scene.pieces().token(piece), TokenKind.QUOTE);
  }
}
