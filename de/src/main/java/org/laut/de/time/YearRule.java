package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.Tag;
import org.laut.time.CalendarDate;
import org.laut.time.CalendarPoint;
import org.laut.time.Stretch;
import org.laut.time.TimeType;

/// "1961", "Jahr 1961", "2007/08".
final class YearRule implements TimeRule {
  static final String YEAR = "time.year";
  static final String SEASON = "time.year.season";

  @Override
  public long signs() {
    return Signs.of(Role.UNITS) | Signs.DIGIT;
  }

  @Override
  public List<Found> at(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    boolean worded = pieces.is(i, "jahr", "jahre", "jahres", "jahren", "gesamtjahr");
    int at = worded ? i + 1 : i;
    int year = Numbers.year(pieces.form(at));
    if (year < 0) {
      return List.of();
    }
    Stretch season = season(pieces, at, year);
    if (season != null) {
      return found(noun(scene, at), at + 2, season, SEASON, scene);
    }
    if (worded) {
      boolean one =
          pieces.is(i, "jahr", "gesamtjahr")
              || (pieces.is(i, "jahre") && scene.tag(i - 1) == Tag.APPRART);
      return found(one ? i : at, at + 1, CalendarDate.year(year), YEAR, scene);
    }
    return YearContext.plausible(scene, i)
        ? found(i, i + 1, CalendarDate.year(year), YEAR, scene)
        : List.of();
  }

  private static List<Found> found(
      int first, int end, CalendarPoint value, String rule, Scene scene) {
    return List.of(Found.of(first, end, TimeType.DATE, value, rule, scene.trace()));
  }

  /// Index of "Saison" and its article before the years; the index of the years without them.
  private static int noun(Scene scene, int at) {
    return scene.pieces().has(at - 1, Role.PERIODS) ? scene.withArticle(at - 1) : at;
  }

  /// "2007/08".
  private static @Nullable Stretch season(Pieces pieces, int at, int year) {
    String next = pieces.form(at + 1);
    boolean follows = pieces.second(at + 1) && next.length() == 2;
    return follows && Numbers.whole(next, 0, 2) == (year + 1) % 100
        ? new Stretch(CalendarDate.year(year), CalendarDate.year(year + 1))
        : null;
  }
}
