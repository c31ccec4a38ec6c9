package org.laut.report;

import java.util.List;

/// The hands a statement went through: one origin first, then outwards. The paper is not listed.
///
/// Making one throws IllegalArgumentException if the first link is no origin or another one is.
public record SourceChain(List<Link> links) {
  public SourceChain {
    links = List.copyOf(links);
    for (int i = 0; i < links.size(); i++) {
      if ((links.get(i).role() == Link.Role.ORIGIN) != (i == 0)) {
        throw new IllegalArgumentException("a chain has one origin, first: " + links);
      }
    }
    if (links.isEmpty()) {
      throw new IllegalArgumentException("a chain has an origin");
    }
  }

  /// Whose word it is.
  public Source origin() {
    return links.getFirst().source();
  }
}
