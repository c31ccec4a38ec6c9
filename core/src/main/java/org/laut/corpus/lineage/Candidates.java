package org.laut.corpus.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.laut.corpus.reuse.Signature;

/// Which items of a set may share a passage, by the keys of their texts.
final class Candidates {
  private final List<long[]> keys;
  private final Map<Long, List<Integer>> holders = new HashMap<>();

  /// @param inOrder the indices of the sheets in the order of publication
  Candidates(List<Sheet> sheets, List<Integer> inOrder) {
    keys = sheets.stream().map(sheet -> Signature.of(sheet.words())).toList();
    for (int i : inOrder) {
      for (long key : keys.get(i)) {
        List<Integer> holding = holders.computeIfAbsent(key, k -> new ArrayList<>());
        if (holding.size() < Signature.TOO_OFTEN) {
          holding.add(i);
        }
      }
    }
  }

  /// The indices of the others with a common key, rising. Of a key that too many have, the earliest
  /// count.
  Set<Integer> of(int index) {
    var others = new TreeSet<Integer>();
    for (long key : keys.get(index)) {
      others.addAll(holders.getOrDefault(key, List.of()));
    }
    others.remove(index);
    return others;
  }
}
