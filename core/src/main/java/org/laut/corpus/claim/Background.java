package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.laut.corpus.Item;
import org.laut.text.Passage;
import org.laut.text.Term;

/// The sentences of some items that repeat earlier ones word for word though the items are not made
/// from those: what agencies put under the news of the day from their files.
///
/// An item is not made from another one if nothing of its first paragraph stands there.
final class Background {
  /// A sentence with fewer words may be the same by chance.
  private static final int LEAST_WORDS = 5;

  private final Map<String, BitSet> byItem = new HashMap<>();

  /// Linear in the text.
  ///
  /// @param items by time
  Background(List<Item> items) {
    Map<Long, List<String>> holders = new HashMap<>();
    for (Item item : items) {
      List<Passage> body = item.reading().body();
      List<Long> keys = body.stream().map(Background::key).toList();
      var parents = new HashSet<String>();
      for (int i = 0; i < head(body); i++) {
        parents.addAll(holders.getOrDefault(keys.get(i), List.of()));
      }
      var repeated = new BitSet();
      for (int i = 0; i < keys.size(); i++) {
        List<String> earlier = holders.getOrDefault(keys.get(i), List.of());
        if (!earlier.isEmpty() && Collections.disjoint(earlier, parents)) {
          repeated.set(i);
        }
      }
      byItem.put(item.ref(), repeated);
      for (int i = 0; i < keys.size(); i++) {
        if (body.get(i).terms().size() >= LEAST_WORDS) {
          holders.computeIfAbsent(keys.get(i), k -> new ArrayList<>()).add(item.ref());
        }
      }
    }
  }

  /// The same for the same words in the same order.
  private static long key(Passage passage) {
    long key = 0;
    for (Term term : passage.terms()) {
      key = key * 0x9E3779B97F4A7C15L + term.lemma().hashCode();
    }
    return key;
  }

  /// Number of sentences in the first paragraph.
  private static int head(List<Passage> body) {
    int end = 0;
    while (end < body.size() && (end == 0 || !body.get(end).opensParagraph())) {
      end++;
    }
    return end;
  }

  /// True if the sentence with this index in the item's body repeats an earlier item's.
  boolean has(Item item, int index) {
    return byItem.getOrDefault(item.ref(), new BitSet()).get(index);
  }
}
