package org.laut.corpus.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;
import org.laut.corpus.reuse.Overlap;

/// The items of a set by index: what each shares with the others, and the parents found so far.
final class Kin {
  private static final int NOBODY = -1;

  private final List<Sheet> sheets;
  private final Versions versions;

  /// For each item those it shares text with, it being the later one.
  private final List<Map<Integer, Comparison>> related = new ArrayList<>();

  private final int[] parents;

  Kin(List<Item> items, Families families) {
    sheets = items.stream().map(item -> Sheet.of(item, families)).toList();
    versions = new Versions(sheets);
    parents = new int[sheets.size()];
    Arrays.fill(parents, NOBODY);
    sheets.forEach(sheet -> related.add(new TreeMap<>()));
    Candidates candidates = new Candidates(sheets, inOrder());
    for (int i = 0; i < sheets.size(); i++) {
      for (int j : candidates.of(i)) {
        if (!related.get(i).containsKey(j)) {
          compare(i, j);
        }
      }
    }
  }

  /// The indices in the order of publication, those without a time last.
  List<Integer> inOrder() {
    return IntStream.range(0, sheets.size())
        .boxed()
        .sorted(
            Comparator.comparing(
                i -> Objects.requireNonNullElse(sheets.get(i).published(), Instant.MAX)))
        .toList();
  }

  int size() {
    return sheets.size();
  }

  List<Sheet> sheets() {
    return sheets;
  }

  Sheet sheet(int index) {
    return sheets.get(index);
  }

  /// The comparisons of an item with those it shares text with, it being the later one.
  Map<Integer, Comparison> related(int index) {
    return related.get(index);
  }

  /// True if both are versions of one item.
  boolean versions(int one, int other) {
    return versions.tied(one, other);
  }

  /// The parent of an item; null if none is known.
  @Nullable Integer parent(int index) {
    return parents[index] == NOBODY ? null : parents[index];
  }

  /// Notes a parent, who must not descend from the item.
  void parent(int child, int parent) {
    parents[child] = parent;
  }

  /// The item itself, its parent, and so on.
  List<Integer> line(int index) {
    var line = new ArrayList<Integer>();
    for (int at = index; at != NOBODY; at = parents[at]) {
      line.add(at);
    }
    return line;
  }

  /// One number for all that descend from one item or its versions, as far as parents are known.
  int clan(int index) {
    return versions.head(line(index).getLast());
  }

  private void compare(int one, int other) {
    Sheet here = sheets.get(one);
    Sheet there = sheets.get(other);
    Overlap overlap = Overlap.of(here.words(), there.words());
    if (!overlap.runs().isEmpty()) {
      related.get(one).put(other, Comparison.of(here, there, overlap));
      related.get(other).put(one, Comparison.of(there, here, overlap.flipped()));
    }
  }
}
