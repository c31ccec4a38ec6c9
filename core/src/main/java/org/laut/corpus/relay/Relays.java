package org.laut.corpus.relay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.RelayNetwork;
import org.laut.corpus.RelayNetwork.Edge;
import org.laut.corpus.RelayNetwork.Node;
import org.laut.corpus.family.Families;
import org.laut.report.Entity;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Statement;

/// Counts who relays whom while items go by.
///
/// In each statement the publisher relays the last hand of the chain, that one the hand before it,
/// and so on to the origin. Hands whom the text does not name so that they are known elsewhere are
/// left out, with the relays from and to them; the agency that signs an item is known by its code.
/// Memory grows with the number of different hands and pairs, not with that of items.
public final class Relays {
  private static final Comparator<Edge> HEAVIEST =
      Comparator.comparingInt(Edge::items)
          .thenComparingInt(Edge::statements)
          .reversed()
          .thenComparing(Edge::from)
          .thenComparing(Edge::to);

  private final Map<String, Hand> hands = new HashMap<>();
  private final Map<Pair, Tally> tallies = new HashMap<>();

  private final Families families;

  private record Pair(String from, String to) {}

  /// @param families which family each hand is of; where it is of several, the first one is told
  public Relays(Families families) {
    this.families = families;
  }

  /// Counts one item; one without a publisher tells of the other hands all the same.
  public void add(Item item) {
    Map<String, String> names = new HashMap<>();
    for (Entity entity : item.reading().report().entities()) {
      names.put(entity.id(), entity.name());
    }
    String publisher = publisher(item);
    Set<Pair> counted = new HashSet<>();
    for (Statement statement : item.reading().report().statements()) {
      add(item, statement, publisher, names, counted);
    }
  }

  private @Nullable String publisher(Item item) {
    String name = item.news().document().header().publisher();
    if (name == null || name.isBlank()) {
      return null;
    }
    String id = MediumKey.ofName(name);
    hands.computeIfAbsent(id, i -> new Hand(SourceKind.MEDIUM)).publishes(name);
    return id;
  }

  private void add(
      Item item,
      Statement statement,
      @Nullable String publisher,
      Map<String, String> names,
      Set<Pair> counted) {
    var links = new ArrayList<>(statement.chain().links());
    Collections.reverse(links);
    String from = publisher;
    for (Link link : links) {
      String to = hand(item, link, names);
      if (from != null && to != null && !from.equals(to)) {
        var pair = new Pair(from, to);
        tallies
            .computeIfAbsent(pair, p -> new Tally())
            .add(counted.add(pair), item.news().release().published());
      }
      from = to;
    }
  }

  /// The key of a hand; null if it is not known elsewhere.
  private @Nullable String hand(Item item, Link link, Map<String, String> names) {
    if (!(link.source() instanceof Source.Named named)) {
      return null;
    }
    String entity = named.entity();
    if (entity == null && !link.fromDateline()) {
      return null;
    }
    String mention = named.mention().of(item.news().document().text());
    boolean medium = named.kind() == SourceKind.MEDIUM || named.kind() == SourceKind.AGENCY;
    String id =
        entity == null ? MediumKey.ofName(mention) : medium ? MediumKey.ofEntity(entity) : entity;
    Hand hand = hands.computeIfAbsent(id, i -> new Hand(named.kind()));
    hand.isCalled(entity == null ? mention : names.getOrDefault(entity, entity), named.kind());
    hand.isMember(entity == null ? mention : entity);
    return id;
  }

  /// What was counted so far.
  public RelayNetwork network() {
    List<Node> nodes =
        hands.entrySet().stream()
            .map(hand -> hand.getValue().node(hand.getKey(), families))
            .sorted(Comparator.comparing(Node::id))
            .toList();
    List<Edge> edges =
        tallies.entrySet().stream()
            .map(tally -> tally.getValue().edge(tally.getKey().from(), tally.getKey().to()))
            .sorted(HEAVIEST)
            .toList();
    return new RelayNetwork(nodes, edges);
  }
}
