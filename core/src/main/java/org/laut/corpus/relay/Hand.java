package org.laut.corpus.relay;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.RelayNetwork.Node;
import org.laut.corpus.family.Families;
import org.laut.corpus.family.Family;
import org.laut.report.SourceKind;

/// What is known of one hand so far. Its own name as a publisher counts more than what others call
/// it, and of these the longest, of equally long ones the first by letters.
final class Hand {
  private SourceKind kind;
  private @Nullable String own;
  private String called = "";
  private int items;
  private final Set<String> members = new TreeSet<>();

  Hand(SourceKind kind) {
    this.kind = kind;
  }

  void publishes(String name) {
    own = own == null || name.compareTo(own) < 0 ? name : own;
    members.add(name);
    items++;
  }

  void isCalled(String name, SourceKind by) {
    boolean longer = name.length() > called.length();
    called =
        longer || (name.length() == called.length() && name.compareTo(called) < 0) ? name : called;
    kind = by == SourceKind.AGENCY ? by : kind;
  }

  /// A name under which a table of families may have it.
  void isMember(String name) {
    members.add(name);
  }

  Node node(String id, Families families) {
    String family =
        members.stream()
            .flatMap(member -> families.of(member).stream())
            .map(Family::id)
            .findFirst()
            .orElse(null);
    return new Node(id, own == null ? called : own, kind, family, items);
  }
}
