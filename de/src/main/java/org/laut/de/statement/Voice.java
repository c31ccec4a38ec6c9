package org.laut.de.statement;

import java.util.List;
import org.laut.report.Link;
import org.laut.report.Stance;

/// Whose word a sentence stands on that names nobody: those who spoke last.
///
/// @param links origin, channels and relays of what they said
/// @param stance of what they said
/// @param fresh true if they spoke in the sentence before
record Voice(List<Link> links, Stance stance, boolean fresh) {
  Voice {
    links = List.copyOf(links);
  }

  /// The same after a sentence in which nobody spoke.
  Voice faded() {
    return new Voice(links, stance, false);
  }
}
