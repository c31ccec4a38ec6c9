package org.laut.corpus.claim;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.corpus.Lineage;
import org.laut.report.Link;
import org.laut.report.Statement;

/// Through which hands each assertion came, item by item in the order of time.
final class Vias {
  private final Outlets outlets;
  private final Map<String, List<String>> byItem = new HashMap<>();

  Vias(Outlets outlets) {
    this.outlets = outlets;
  }

  /// The media and agencies between origin and item, the item's publisher left out.
  List<String> of(Claimed claimed) {
    Set<String> hands = new LinkedHashSet<>();
    if (claimed.lineage() instanceof Lineage.Relays relays) {
      hands.addAll(byItem.getOrDefault(relays.parent(), List.of()));
    } else if (claimed.lineage() instanceof Lineage.RelaysUnseen unseen) {
      hands.add(outlets.name(unseen.medium()));
    }
    Statement statement = claimed.assertion().statement();
    if (statement != null) {
      for (Link link : statement.chain().links()) {
        String outlet = link.role() == Link.Role.ORIGIN ? null : outlets.of(claimed.item(), link);
        if (outlet != null) {
          hands.add(outlets.name(outlet));
        }
      }
    }
    String publisher = outlets.name(outlets.of(claimed.item()));
    hands.remove(publisher);
    List<String> via = List.copyOf(hands);
    hands.add(publisher);
    byItem.putIfAbsent(claimed.item().ref(), List.copyOf(hands));
    return via;
  }
}
