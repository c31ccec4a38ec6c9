package org.laut.corpus.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.laut.corpus.Archive;
import org.laut.corpus.Item;
import org.laut.text.Passage;
import org.laut.text.Term;

/// The names of some items, by which others are known to be of the same story: cosine of vectors of
/// names weighted by their rarity (Salton and Buckley 1988).
final class Names {
  /// Of names that all items of a small archive have.
  private static final double COMMONEST = 0.1;

  private final Archive archive;
  private final Map<String, Double> sums = new HashMap<>();
  private final Map<String, Double> rarity = new HashMap<>();

  Names(Archive archive) {
    this.archive = archive;
  }

  void add(Item item) {
    of(item).forEach(name -> sums.merge(name, rarity(name), Double::sum));
  }

  private double rarity(String name) {
    return rarity.computeIfAbsent(name, n -> Math.max(archive.rarity(n), COMMONEST));
  }

  private static Set<String> of(Item item) {
    var names = new HashSet<String>();
    for (Passage passage : Story.passages(item)) {
      for (Term term : passage.terms()) {
        if (term.kind() == Term.Kind.NAME) {
          names.add(term.lemma());
        }
      }
    }
    return names;
  }

  /// From 0, no name in common, to 1.
  double affinity(Item item) {
    double dot = 0;
    double square = 0;
    for (String name : of(item)) {
      double weight = rarity(name);
      dot += weight * sums.getOrDefault(name, 0.0);
      square += weight * weight;
    }
    double length = 0;
    for (double sum : sums.values()) {
      length += sum * sum;
    }
    return dot == 0 ? 0 : dot / Math.sqrt(square * length);
  }
}
