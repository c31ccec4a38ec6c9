package org.laut.corpus.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.corpus.Archive;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;

/// Finds in an archive what one item is made from and what is made from it.
public final class Kinsfolk {
  /// Steps from item to item that shares its text.
  private static final int STEPS = 3;

  private Kinsfolk() {}

  /// The items that are connected with this one, itself among them, in the order of the lineage.
  ///
  /// @param most items that are looked at
  public static List<Parentage> of(Item item, Archive archive, Families families, int most) {
    List<Parentage> all = Ancestry.of(around(item, archive, most), families, archive::rarity);
    Set<String> connected = new HashSet<>(Set.of(item.ref()));
    int before = 0;
    while (before < connected.size()) {
      before = connected.size();
      all.forEach(parentage -> join(parentage, connected));
    }
    return all.stream().filter(p -> connected.contains(p.item().ref())).toList();
  }

  private static List<Item> around(Item item, Archive archive, int most) {
    Map<String, Item> found = new LinkedHashMap<>(Map.of(item.ref(), item));
    Collection<Item> edge = List.of(item);
    for (int step = 0; step < STEPS && !edge.isEmpty() && found.size() < most; step++) {
      var next = new ArrayList<Item>();
      for (Item tied : archive.tied(edge)) {
        if (found.size() < most && found.putIfAbsent(tied.ref(), tied) == null) {
          next.add(tied);
        }
      }
      edge = next;
    }
    return List.copyOf(found.values());
  }

  /// Connects an item with its parent and its siblings if one of them is connected.
  private static void join(Parentage parentage, Set<String> connected) {
    var kin = new HashSet<String>();
    kin.add(parentage.item().ref());
    if (parentage.parent() != null) {
      kin.add(parentage.parent().ref());
    }
    parentage.siblings().forEach(sibling -> kin.add(sibling.ref()));
    if (kin.stream().anyMatch(connected::contains)) {
      connected.addAll(kin);
    }
  }
}
