package org.laut.de.statement;

import java.util.Set;

/// Nouns that name a time and are no subject of a verb of saying.
final class TimeNouns {
  private static final Set<String> ALL =
      Set.of(
          "Montag",
          "Dienstag",
          "Mittwoch",
          "Donnerstag",
          "Freitag",
          "Samstag",
          "Sonnabend",
          "Sonntag",
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember",
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
  static boolean has(String lemma) {
    return ALL.contains(lemma)
        || lemma.endsWith("abend")
        || lemma.endsWith("morgen")
        || lemma.endsWith("nachmittag")
        || lemma.endsWith("vormittag")
        || lemma.endsWith("nacht")
        || lemma.endsWith("woche");
  }
}
