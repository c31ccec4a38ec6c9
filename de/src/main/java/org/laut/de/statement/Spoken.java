package org.laut.de.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Link;

/// A candidate with its chain.
///
/// @param parent the candidate inside which it stands; null if none
record Spoken(Candidate candidate, List<Link> links, @Nullable Candidate parent) {
  Spoken {
    links = List.copyOf(links);
  }
}
