package org.laut.de.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
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
      return found(at, at + 2, season, SEASON, scene);
    }
    if (worded) {
      return found(
          pieces.is(i, "jahr", "gesamtjahr") ? i : at,
          at + 1,
          CalendarDate.year(year),
          YEAR,
          scene);
    }
    return plausible(scene, i) ? found(i, i + 1, CalendarDate.year(year), YEAR, scene) : List.of();
  }

  private static List<Found> found(
      int first, int end, CalendarPoint value, String rule, Scene scene) {
    return List.of(Found.of(first, end, TimeType.DATE, value, rule, scene.trace()));
  }

  /// "2007/08".
  private static @Nullable Stretch season(Pieces pieces, int at, int year) {
    String next = pieces.form(at + 1);
    boolean follows = pieces.second(at + 1) && next.length() == 2;
    return follows && Numbers.whole(next, 0, 2) == (year + 1) % 100
        ? new Stretch(CalendarDate.year(year), CalendarDate.year(year + 1))
        : null;
  }

  private static boolean plausible(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    if (pieces.has(i - 1, Role.AMOUNTS) || pieces.number(i - 1) && !linked(pieces, i)) {
      return false;
    }
    if (numbered(scene, i - 1) || pieces.is(i - 1, "§", "#", "nr", "euro", "art")) {
      return false;
    }
    if (pieces.number(i + 1) && !pieces.second(i + 1)) {
      return false;
    }
    Tag before = scene.tag(i - 1);
    if (before == Tag.ART || before == Tag.PDAT || before == Tag.PIAT || before == Tag.ADJA) {
      return participle(scene, i + 1) && before != Tag.ADJA;
    }
    boolean linked =
        pieces.is(i - 1, "und", "bis", "oder", ",", "–", "/")
            && Numbers.year(pieces.form(i - 2)) > 0;
    if (linked) {
      return true;
    }
    boolean counting =
        pieces.is(i + 1, "bis", "und", "–")
            && pieces.number(i + 2)
            && Numbers.year(pieces.form(i + 2)) < 0;
    if (counting) {
      return false;
    }
    if (Numbers.year(pieces.form(i)) % 100 == 0) {
      return round(scene, i);
    }
    return !counted(scene, i) || dated(scene, i);
  }

  private static boolean linked(Pieces pieces, int i) {
    return pieces.second(i) && Numbers.year(pieces.form(i - 1)) > 0
        || pieces.has(i - 2, Role.MONTHS);
  }

  private static boolean participle(Scene scene, int at) {
    for (int k = at; k < at + 6; k++) {
      Tag tag = scene.tag(k);
      if (tag == Tag.ADJA && !scene.pieces().number(k)) {
        return true;
      }
      if (tag.finite() || tag.punctuation() || tag == Tag.NN) {
        return false;
      }
    }
    return false;
  }

  /// True if the noun before takes numbers as names: "Agenda 2030".
  private static boolean numbered(Scene scene, int at) {
    String form = scene.pieces().form(at);
    if (scene.pieces().has(at, Role.NUMBERED)) {
      return true;
    }
    if (!scene.tag(at).nominal()) {
      return false;
    }
    int most = Math.max(1, form.length() - 12);
    for (int from = most; from < form.length() - 3; from++) {
      if (scene.directions().numbered(form.substring(from))) {
        return true;
      }
    }
    return false;
  }

  /// True if it counts the noun behind it: "2000 Menschen".
  private static boolean counted(Scene scene, int i) {
    int at = i + 1;
    while (at < i + 3 && scene.tag(at) == Tag.ADJA && !scene.pieces().number(at)) {
      at++;
    }
    if (scene.pieces().is(at, "%", "€", "$", "°")) {
      return true;
    }
    if (scene.tag(at) != Tag.NN) {
      return false;
    }
    int agreement = scene.pieces().text().word(scene.pieces().token(at)).agreement();
    return (agreement & Agreement.inNumber(Agreement.PLURAL)) != 0;
  }

  /// True if words around say that it is a date though a noun in the plural follows.
  private static boolean dated(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    int year = Numbers.year(pieces.form(i));
    if (year < 1900 || year > 2050) {
      return false;
    }
    return switch (scene.tag(i - 1)) {
      case APPR -> pieces.is(i - 1, "seit", "bis", "ab", "zwischen");
      case ADV, ADJD, NN, NE, PPER, PRF, PPOSAT, VVFIN, VAFIN, VMFIN, PTKNEG, PAV -> true;
      default -> false;
    };
  }

  /// A round number is a year where a preposition or what was done in it stands beside it.
  private static boolean round(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    boolean after = pieces.is(i - 1, "seit", "ab", "um", "bis", "vor", "nach", "anno", "von");
    return (after && !counted(scene, i))
        || scene.tag(i + 1).participle()
        || participle(scene, i + 1);
  }
}
