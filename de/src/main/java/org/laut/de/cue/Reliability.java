package org.laut.de.cue;

/// How often a verb means speech where its gist is an object or a prepositional phrase.
///
/// Clauses and quotations need no such grade: they show themselves that something is said.
public enum Reliability {
  /// Nearly always: "forderte ein Ende".
  SURE,
  /// More often than not, if the subject can speak: "lobte die Helfer".
  LIKELY,
  /// Now and then: "sah die Gefahr", "sprach von Glück".
  RARE
}
