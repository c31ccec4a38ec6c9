package org.laut.corpus.claim;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.corpus.Lineage;
import org.laut.corpus.Tie;

/// Finds publishers that cite each other in a circle for one claim.
record Circles(Outlets outlets) {
  /// The circles, each once, in the order of citing: the first cites the second, the last the
  /// first.
  List<List<String>> of(List<Claimed> claimed) {
    Map<String, Set<String>> cites = new LinkedHashMap<>();
    Map<String, String> publisherOf = new LinkedHashMap<>();
    claimed.forEach(c -> publisherOf.put(c.item().ref(), outlets.of(c.item())));
    for (Claimed c : claimed) {
      if (c.lineage() instanceof Lineage.Relays relays && relays.tie() == Tie.CITES) {
        cites
            .computeIfAbsent(outlets.of(c.item()), k -> new LinkedHashSet<>())
            .add(publisherOf.getOrDefault(relays.parent(), relays.parent()));
      } else if (c.lineage() instanceof Lineage.RelaysUnseen unseen) {
        cites
            .computeIfAbsent(outlets.of(c.item()), k -> new LinkedHashSet<>())
            .add(unseen.medium());
      }
    }
    var circles = new LinkedHashMap<Set<String>, List<String>>();
    for (String start : cites.keySet()) {
      List<String> circle = shortest(start, cites);
      circles.putIfAbsent(Set.copyOf(circle), circle);
    }
    circles.remove(Set.of());
    return List.copyOf(circles.values());
  }

  /// The shortest way from a publisher back to itself, breadth first; empty if there is none.
  private static List<String> shortest(String start, Map<String, Set<String>> cites) {
    var before = new LinkedHashMap<String, String>();
    var open = new ArrayDeque<String>(List.of(start));
    while (!open.isEmpty()) {
      String here = open.remove();
      for (String next : cites.getOrDefault(here, Set.of())) {
        if (next.equals(start) && !here.equals(start)) {
          return way(start, here, before);
        }
        if (!next.equals(start) && before.putIfAbsent(next, here) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<String> way(String start, String end, Map<String, String> before) {
    var way = new ArrayDeque<String>();
    for (String at = end; !at.equals(start); at = before.getOrDefault(at, start)) {
      way.addFirst(at);
    }
    way.addFirst(start);
    return List.copyOf(way);
  }
}
