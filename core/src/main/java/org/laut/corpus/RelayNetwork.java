package org.laut.corpus;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.report.SourceKind;

/// Who passes on whose word in a set of items.
///
/// Making one throws IllegalArgumentException if two nodes have one id, or an edge leads to no
/// node.
///
/// @param nodes by id
/// @param edges the heaviest first, then by ids
public record RelayNetwork(List<Node> nodes, List<Edge> edges) {
  /// Somebody who publishes, passes on or is quoted.
  ///
  /// @param id the same for however it is written: `dpa`, `person/anna-weber`
  /// @param label as it calls itself or the texts call it most fully
  /// @param family what it counts with; null if that is not known
  /// @param items that it published
  public record Node(
      String id, String label, SourceKind kind, @Nullable String family, int items) {}

  /// One passes on the word of another.
  ///
  /// @param from id of who passes it on
  /// @param to id of whose word it is
  /// @param items in which it does
  /// @param statements that it passes on
  /// @param first when the earliest of these items was published; null if none has a time
  /// @param last when the latest was
  public record Edge(
      String from,
      String to,
      int items,
      int statements,
      @Nullable OffsetDateTime first,
      @Nullable OffsetDateTime last) {}

  public RelayNetwork {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    Set<String> ids = new HashSet<>();
    for (Node node : nodes) {
      if (!ids.add(node.id())) {
        throw new IllegalArgumentException("two nodes with the id " + node.id());
      }
    }
    for (Edge edge : edges) {
      if (!ids.contains(edge.from()) || !ids.contains(edge.to())) {
        throw new IllegalArgumentException("an edge to no node: " + edge);
      }
    }
  }
}
