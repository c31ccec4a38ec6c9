package org.laut.corpus.claim;

import java.util.List;
import java.util.Map;
import org.laut.corpus.Item;
import org.laut.corpus.Lineage;

/// Says which items are made from which.
public interface Parents {
  /// What each item is made from, by its ref; items made from none of the others are left out.
  Map<String, Lineage.Relays> of(List<Item> items);
}
