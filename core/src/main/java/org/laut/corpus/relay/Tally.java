package org.laut.corpus.relay;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.RelayNetwork.Edge;

/// How often one hand relays another, and from when to when.
final class Tally {
  private int items;
  private int statements;
  private @Nullable OffsetDateTime first;
  private @Nullable OffsetDateTime last;

  /// @param newItem true at the first statement of an item
  void add(boolean newItem, @Nullable OffsetDateTime published) {
    statements++;
    items += newItem ? 1 : 0;
    if (published != null) {
      first = first == null || published.isBefore(first) ? published : first;
      last = last == null || published.isAfter(last) ? published : last;
    }
  }

  Edge edge(String from, String to) {
    return new Edge(from, to, items, statements, first, last);
  }
}
