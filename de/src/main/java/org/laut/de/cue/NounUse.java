package org.laut.de.cue;

/// How a noun of saying attributes.
public enum NounUse {
  /// "nach Angaben von X", "nach Ansicht der Stadt".
  NACH,
  /// "laut Mitteilung der Stadt".
  LAUT,
  /// "Angaben der Stadt zufolge".
  ZUFOLGE,
  /// Its genitive, von-phrase or possessive is the source: "die Angaben der Stadt", "ihre Ansicht".
  GENITIVE_SOURCE,
  /// Is a document or a publication itself: a channel if it has an author, else the origin.
  DOCUMENT,
  /// Carries the stance under a light verb: "äußerte die Hoffnung, dass".
  SUPPORT_VERB,
  /// Takes up what was said before: "diese Darstellung", "den Vorwurf wies er zurück".
  ANAPHOR
}
