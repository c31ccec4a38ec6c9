package org.laut.corpus.paraphrase;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.laut.text.Term;

/// What speaks for a text being another one told anew.
///
/// Who retells repeats small details, who reports on his own shares the facts of the headline. So
/// the weight of a detail, which the caller gives, should be 1 for a word that is rare and stands
/// in no third report of the event, and less the more have it.
///
/// @param details the weight of all details of the later text that the earlier one has; a part of a
///   word counts for less than the whole
/// @param share of the weight of all its details, 0 to 1
/// @param names the share of its names that the earlier one has; 1 if it has none
/// @param ownSource true if it reports something on the word of somebody whom the earlier one does
///   not name
public record Paraphrase(double details, double share, double names, boolean ownSource) {
  /// What a word is worth of which only a part is met.
  private static final double PART = 0.6;

  /// Compares two texts. Sentences are aligned among the first 200 of each; for the rest the time
  /// is linear in the lengths.
  ///
  /// @param weight of a key, 0 to 1
  public static Paraphrase of(Details later, Details earlier, ToDoubleFunction<String> weight) {
    double common = 0;
    double all = 0;
    int names = 0;
    int commonNames = 0;
    for (Term term : later.terms()) {
      double met = met(term, earlier.keys(), weight);
      common += met;
      all += Math.max(met, weight.applyAsDouble(term.lemma()));
      if (term.kind() == Term.Kind.NAME) {
        names++;
        commonNames += Details.keys(term).stream().anyMatch(earlier.keys()::contains) ? 1 : 0;
      }
    }
    return new Paraphrase(
        common,
        all == 0 ? 0 : common / all,
        names == 0 ? 1 : commonNames / (double) names,
        later.hasSourceBeside(earlier));
  }

  /// What a term is worth if these keys meet it.
  static double met(Term term, Set<String> keys, ToDoubleFunction<String> weight) {
    double best = keys.contains(term.lemma()) ? weight.applyAsDouble(term.lemma()) : 0;
    for (String part : term.parts()) {
      if (keys.contains(part)) {
        best = Math.max(best, PART * weight.applyAsDouble(part));
      }
    }
    return best;
  }
}
