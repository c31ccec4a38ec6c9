package org.laut.de.cue;

/// How often a verb means a word or a view where only its gist is given, or only a clause that
/// deeds and insights take as well.
public enum Reliability {
  /// Nearly always: "forderte ein Ende".
  SURE,
  /// More often than not, if the subject can speak: "lobte die Helfer", "entschied, dass".
  LIKELY,
  /// Now and then: "sah die Gefahr", "zeigt, dass".
  RARE
}
