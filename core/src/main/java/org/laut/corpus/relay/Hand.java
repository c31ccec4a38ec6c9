package org.laut.corpus.relay;

import org.jspecify.annotations.Nullable;
import org.laut.corpus.RelayNetwork.Node;
import org.laut.report.SourceKind;

/// What is known of one hand so far. Its own name as a publisher counts more than what others call
/// it, and of these the longest, of equally long ones the first by letters.
final class Hand {
  private SourceKind kind;
  private @Nullable String own;
  private String called = "";
  private int items;

  Hand(SourceKind kind) {
    this.kind = kind;
  }

  void publishes(String name) {
    own = own == null || name.compareTo(own) < 0 ? name : own;
    items++;
  }

  void isCalled(String name, SourceKind by) {
    boolean longer = name.length() > called.length();
    called =
        longer || (name.length() == called.length() && name.compareTo(called) < 0) ? name : called;
    kind = by == SourceKind.AGENCY ? by : kind;
  }

  Node node(String id) {
    return new Node(id, own == null ? called : own, kind, null, items);
  }
}
