package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.corpus.Archive;
import org.laut.text.Passage;
import org.laut.text.Term;

/// What a question is after: its words by weight, and the words that the passages which meet it
/// best have beside them (relevance feedback after Rocchio 1971).
final class Focus {
  /// A word of the question.
  ///
  /// @param weight its share of the question; all shares add up to 1
  record Word(Term term, double weight) {
    boolean name() {
      return term.kind() == Term.Kind.NAME;
    }
  }

  private static final double RAREST = 4;
  private static final double COMMONEST = 0.7;
  private static final int MOST_MORE = 14;

  private final List<Word> words;
  private final Map<String, Double> more;

  private Focus(List<Word> words, Map<String, Double> more) {
    this.words = words;
    this.more = more;
  }

  static Focus of(List<Term> terms, Archive archive) {
    var words = new ArrayList<Word>();
    double sum = 0;
    for (Term term : terms) {
      sum += weight(term, archive);
    }
    for (Term term : terms) {
      words.add(new Word(term, weight(term, archive) / sum));
    }
    return new Focus(List.copyOf(words), Map.of());
  }

  private static double weight(Term term, Archive archive) {
    return Math.clamp(archive.rarity(term.lemma()), COMMONEST, RAREST);
  }

  List<Word> words() {
    return words;
  }

  /// The same question with what stands beside it in these passages.
  Focus widened(List<Match> best, Archive archive) {
    var sums = new HashMap<String, Double>();
    double all = 0;
    for (Match match : best) {
      all += match.score();
      Set<String> seen = new HashSet<>();
      for (Term term : match.passage().terms()) {
        if (seen.add(term.lemma()) && isNew(term)) {
          double worth = Math.clamp(archive.rarity(term.lemma()), 0, RAREST);
          sums.merge(term.lemma(), match.score() * worth, Double::sum);
        }
      }
    }
    var widened = new HashMap<String, Double>();
    double scores = all;
    sums.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_MORE)
        .forEach(e -> widened.put(e.getKey(), e.getValue() / scores / RAREST));
    return new Focus(words, Map.copyOf(widened));
  }

  private boolean isNew(Term term) {
    return term.kind() != Term.Kind.NEGATION
        && words.stream().allMatch(word -> Keys.meet(word.term(), term) == 0);
  }

  /// How much of what the best passages have besides the question stands here too.
  double more(Passage passage) {
    double sum = 0;
    Set<String> seen = new HashSet<>();
    for (Term term : passage.terms()) {
      if (seen.add(term.lemma())) {
        sum += more.getOrDefault(term.lemma(), 0.0);
      }
    }
    return sum;
  }
}
