package org.laut.corpus.paraphrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.laut.text.Passage;

/// Two sentences that tell the same.
///
/// @param here the index of the sentence in the body of the later text
/// @param there the index in the body of the earlier one
/// @param details the weight of what they have in common
public record Alignment(int here, int there, double details) {
  /// Sentences with less in common are no pair.
  private static final double PAIR = 1;

  private static final int SENTENCES = 200;

  /// For each sentence of the later text that has a counterpart the best one, among the first 200
  /// of each text.
  ///
  /// @param weight of a key, 0 to 1
  public static List<Alignment> of(
      Details later, Details earlier, ToDoubleFunction<String> weight) {
    List<Passage> body = first(later.body());
    List<Set<String>> keys = first(earlier.body()).stream().map(Alignment::keys).toList();
    var alignments = new ArrayList<Alignment>();
    for (int here = 0; here < body.size(); here++) {
      var best = new Alignment(here, -1, 0);
      for (int there = 0; there < keys.size(); there++) {
        double common = common(body.get(here), keys.get(there), weight);
        best = common > best.details ? new Alignment(here, there, common) : best;
      }
      if (best.details >= PAIR) {
        alignments.add(best);
      }
    }
    return alignments;
  }

  private static List<Passage> first(List<Passage> body) {
    return body.subList(0, Math.min(SENTENCES, body.size()));
  }

  private static double common(Passage passage, Set<String> keys, ToDoubleFunction<String> weight) {
    return Details.told(passage).stream()
        .mapToDouble(term -> Paraphrase.met(term, keys, weight))
        .sum();
  }

  private static Set<String> keys(Passage passage) {
    Set<String> keys = new HashSet<>();
    Details.told(passage).forEach(term -> keys.addAll(Details.keys(term)));
    return keys;
  }
}
