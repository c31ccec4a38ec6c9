package org.laut.de.time;

import java.util.Locale;
import org.laut.de.morph.Agreement;
import org.laut.de.tag.Tag;

/// Tells years from counts ("2000 Menschen"), names ("Agenda 2030") and other numbers of four
/// digits by what stands around them.
final class YearContext {
  private static final int EARLIEST = 1500;
  private static final int LONGEST_HEAD = 12;
  private static final int SHORTEST_HEAD = 3;
  private static final int LONGEST_ATTRIBUTE = 6;

  private YearContext() {}

  /// True if the number of four digits at a piece is a year.
  static boolean plausible(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    int year = Numbers.year(pieces.form(i));
    if (pieces.has(i - 1, Role.AMOUNTS) || named(scene, i - 1) || digits(pieces, i)) {
      return false;
    }
    Tag before = scene.tag(i - 1);
    if (before == Tag.ADJA) {
      return false;
    }
    if (before == Tag.ART || before == Tag.PDAT || before == Tag.PIAT) {
      return participle(scene, i + 1) || relative(scene, i + 1);
    }
    if (listed(scene, i) || lifetime(pieces, i, year)) {
      return true;
    }
    if (ranged(pieces, i) || measured(scene, i + 1)) {
      return false;
    }
    if (year % 100 == 0 || year < EARLIEST) {
      return stated(scene, i);
    }
    return !counted(scene, i) || dated(scene, i, year);
  }

  /// True between other numbers that are no years: telephone numbers and the like.
  private static boolean digits(Pieces pieces, int i) {
    boolean range = pieces.second(i) && Numbers.year(pieces.form(i - 1)) > 0;
    boolean before = pieces.number(i - 1) && !range && !pieces.has(i - 2, Role.MONTHS);
    boolean after = pieces.number(i + 1) && !pieces.second(i + 1);
    return before || after || pieces.is(i - 1, "§", "#");
  }

  /// "1170-1230".
  private static boolean lifetime(Pieces pieces, int i, int year) {
    int before = pieces.second(i) ? Numbers.year(pieces.form(i - 1)) : year;
    int after = pieces.second(i + 1) ? Numbers.year(pieces.form(i + 1)) : year;
    return before > 0 && before < after;
  }

  /// "2012 und 2015".
  private static boolean listed(Scene scene, int i) {
    Pieces pieces = scene.pieces();
    return pieces.is(i - 1, "und", "bis", "oder", ",", "–", "/")
        && Numbers.year(pieces.form(i - 2)) > 0
        && Contexts.behindTime(scene, i - 1);
  }

  /// "2000 bis 3000".
  private static boolean ranged(Pieces pieces, int i) {
    return pieces.is(i + 1, "bis", "und", "–")
        && pieces.number(i + 2)
        && Numbers.year(pieces.form(i + 2)) < 0
        && Numbers.ordinal(pieces.form(i + 2)) < 0;
  }

  private static boolean participle(Scene scene, int at) {
    for (int k = at; k < at + LONGEST_ATTRIBUTE; k++) {
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

  /// "der 1938 vom Stapel lief": what looks like an article is a relative pronoun.
  private static boolean relative(Scene scene, int next) {
    return switch (scene.tag(next)) {
      case APPR, APPRART, ADV, PRF, VVFIN, VAFIN, VVPP -> true;
      default -> false;
    };
  }

  /// True if the noun takes numbers as names: "Agenda 2030".
  static boolean named(Scene scene, int at) {
    return heads(scene, at, Role.NUMBERED);
  }

  /// True if the noun is always counted: "1998 Meter".
  private static boolean measured(Scene scene, int at) {
    return scene.pieces().is(at, "%", "€", "$", "°") || heads(scene, at, Role.MEASURES);
  }

  /// True if a noun, or the last part of it, stands in a lexicon.
  static boolean heads(Scene scene, int at, Role role) {
    if (!scene.tag(at).nominal() && !scene.pieces().capital(at)) {
      return scene.pieces().has(at, role);
    }
    String form = scene.pieces().form(at).toLowerCase(Locale.GERMAN);
    for (int from = Math.max(0, form.length() - LONGEST_HEAD);
        from <= form.length() - SHORTEST_HEAD;
        from++) {
      if (scene.directions().heads(form.substring(from), role)) {
        return true;
      }
    }
    return false;
  }

  /// True if it may count the noun behind it.
  private static boolean counted(Scene scene, int i) {
    int at = i + 1;
    while (at < i + 3 && scene.tag(at) == Tag.ADJA && !scene.pieces().number(at)) {
      at++;
    }
    if (scene.tag(at) != Tag.NN) {
      return false;
    }
    int agreement = scene.pieces().text().word(scene.pieces().token(at)).agreement();
    return (agreement & Agreement.inNumber(Agreement.PLURAL)) != 0;
  }

  /// True if what stands before says that it is a date, though a noun in the plural follows.
  private static boolean dated(Scene scene, int i, int year) {
    if (year < 1900 || year > 2050) {
      return false;
    }
    if (scene.pieces().is(i - 1, "seit", "bis", "ab", "zwischen")) {
      return true;
    }
    return switch (scene.tag(i - 1)) {
      case ADV, ADJD, NN, NE, PPER, PRF, PPOSAT, VVFIN, VAFIN, VMFIN, PTKNEG, PAV -> true;
      default -> false;
    };
  }

  /// A round or early number is a year where a preposition or a participle says so.
  private static boolean stated(Scene scene, int i) {
    boolean after =
        scene
            .pieces()
            .is(i - 1, "seit", "ab", "um", "bis", "vor", "nach", "anno", "von", "zwischen");
    return (after && !counted(scene, i))
        || scene.tag(i + 1).participle()
        || participle(scene, i + 1);
  }
}
