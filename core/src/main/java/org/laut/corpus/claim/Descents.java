package org.laut.corpus.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Archive;
import org.laut.corpus.Item;
import org.laut.corpus.Lineage;
import org.laut.corpus.Tie;
import org.laut.corpus.family.Families;
import org.laut.corpus.lineage.Ancestry;
import org.laut.corpus.lineage.Parentage;
import org.laut.corpus.lineage.Relation;

/// Which items are made from which, by their refs.
final class Descents {
  private final Map<String, Lineage.Relays> parents = new HashMap<>();
  private final Map<String, Parentage> all = new HashMap<>();

  Descents(List<Item> items, Families families, Archive archive) {
    for (Parentage parentage : Ancestry.of(items, families, archive::rarity)) {
      String ref = parentage.item().ref();
      all.put(ref, parentage);
      Item parent = parentage.parent();
      Tie tie = tie(parentage.relation());
      if (parent != null && tie != null) {
        parents.put(ref, new Lineage.Relays(parent.ref(), tie));
      }
    }
  }

  private static @Nullable Tie tie(Relation relation) {
    return switch (relation) {
      case IDENTICAL -> Tie.IDENTICAL;
      case DERIVED -> Tie.DERIVED;
      case PARTIAL -> Tie.PARTIAL;
      case PARAPHRASE -> Tie.PARAPHRASE;
      case COMMON_SOURCE, NONE -> null;
    };
  }

  /// What the item is made from; null if from none of the others.
  Lineage.@Nullable Relays parent(String ref) {
    return parents.get(ref);
  }

  /// Everything that is made from something, with what it is made from.
  Map<String, Lineage.Relays> parents() {
    return parents;
  }

  /// The items that share a text with this one which is not there itself.
  List<String> siblings(String ref) {
    Parentage parentage = all.get(ref);
    return parentage == null ? List.of() : parentage.siblings().stream().map(Item::ref).toList();
  }
}
