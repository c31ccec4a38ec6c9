package org.laut.de.statement;

import java.util.List;
import org.laut.report.Link;
import org.laut.report.Stance;

/// Whose word a sentence stands on that names nobody: those who spoke last.
///
/// @param links origin, channels and relays of what they said
/// @param stance of what they said
record Voice(List<Link> links, Stance stance) {
  Voice {
    links = List.copyOf(links);
  }
}
