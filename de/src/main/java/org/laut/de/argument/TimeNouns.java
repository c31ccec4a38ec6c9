package org.laut.de.argument;

import java.util.Set;
import org.laut.de.token.Calendar;

/// Nouns that name a time and are no subject of a verb of saying.
public final class TimeNouns {
  private static final Set<String> ALL =
      Set.of(
          "Jahr",
          "Monat",
          "Woche",
          "Tag",
          "Stunde",
          "Minute",
          "Uhr",
          "Wochenende",
          "Anfang",
          "Mitte",
          "Ende",
          "Morgen",
          "Vormittag",
          "Mittag",
          "Nachmittag",
          "Abend",
          "Nacht",
          "Mal",
          "Jahrhundert",
          "Jahrzehnt",
          "Vorjahr",
          "Frühjahr",
          "Sommer",
          "Herbst",
          "Winter",
          "Frühling");

  private TimeNouns() {}

  /// True if this lemma, or the last part of it, names a time.
  public static boolean has(String lemma) {
    return ALL.contains(lemma)
        || Calendar.unshortened(lemma)
        || lemma.endsWith("abend")
        || lemma.endsWith("morgen")
        || lemma.endsWith("nachmittag")
        || lemma.endsWith("vormittag")
        || lemma.endsWith("nacht")
        || lemma.endsWith("woche");
  }
}
