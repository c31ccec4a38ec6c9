package org.laut.corpus.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.Lineage;
import org.laut.corpus.Release;
import org.laut.report.Recall;

/// Which items have been withdrawn or corrected, by the word of their publishers.
final class Retractions {
  private final Map<String, String> withdrawn = new LinkedHashMap<>();
  private final Map<String, String> corrected = new LinkedHashMap<>();

  /// @param items by time
  Retractions(List<Item> items) {
    for (Item item : items) {
      boolean withdraws = withdraws(item);
      if (withdraws || corrects(item)) {
        String earlier = earlier(item, items);
        if (earlier != null) {
          (withdraws ? withdrawn : corrected).put(earlier, item.ref());
        } else if (withdraws && item.reading().recall() == null) {
          withdrawn.put(item.ref(), item.ref());
        }
      }
    }
  }

  private static boolean withdraws(Item item) {
    Recall recall = item.reading().recall();
    return item.news().release().usage() == Release.Usage.WITHDRAWN
        || (recall != null && recall.withdraws());
  }

  private static boolean corrects(Item item) {
    return item.news().release().usage() == Release.Usage.CORRECTED
        || item.reading().recall() != null;
  }

  /// The item that this one speaks of: the one it replaces, else the last of its publisher with the
  /// title that it quotes.
  private static @Nullable String earlier(Item item, List<Item> items) {
    String replaced = item.news().release().versionOf();
    Recall recall = item.reading().recall();
    if (replaced != null || recall == null || recall.title() == null) {
      return replaced;
    }
    List<String> title = Outlets.words(recall.title());
    String found = null;
    for (Item other : items) {
      if (other.ref().equals(item.ref())) {
        break;
      }
      String otherTitle = other.news().document().header().title();
      if (otherTitle != null
          && Objects.equals(publisher(other), publisher(item))
          && Outlets.words(otherTitle).equals(title)) {
        found = other.ref();
      }
    }
    return found;
  }

  private static @Nullable String publisher(Item item) {
    return item.news().document().header().publisher();
  }

  /// The items withdrawn by their publishers, with the items that do so.
  Map<String, String> withdrawn() {
    return withdrawn;
  }

  /// The items corrected by their publishers, with the items that do so.
  Map<String, String> corrected() {
    return corrected;
  }

  /// True if the item withdraws another one.
  boolean isNotice(Item item) {
    return withdrawn.containsValue(item.ref());
  }

  /// The withdrawn items and all that are made from them.
  Set<String> fallen(Map<String, Lineage.Relays> parents) {
    var fallen = new LinkedHashSet<>(withdrawn.keySet());
    boolean grown = !fallen.isEmpty();
    while (grown) {
      grown = false;
      for (Map.Entry<String, Lineage.Relays> child : parents.entrySet()) {
        if (fallen.contains(child.getValue().parent())) {
          grown |= fallen.add(child.getKey());
        }
      }
    }
    return fallen;
  }
}
