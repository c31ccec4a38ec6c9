package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laut.text.Passage;
import org.laut.text.Term;

/// The words of a question, and how well the words of a text meet them: the same lemma wholly, a
/// lemma and a part less, two parts least.
final class Asked {
  private static final double LEMMA = 1;
  private static final double PART = 0.7;
  private static final double PARTS = 0.5;

  /// From here on a word is met beyond doubt.
  static final double SURE = PARTS;

  private record Key(int word, boolean lemma) {}

  private final List<Term> words;
  private final Map<String, List<Key>> keys = new HashMap<>();

  Asked(List<Term> terms) {
    words = terms.stream().filter(Term::finds).toList();
    for (int w = 0; w < words.size(); w++) {
      add(words.get(w).lemma(), new Key(w, true));
      for (String part : words.get(w).parts()) {
        add(part, new Key(w, false));
      }
    }
  }

  private void add(String key, Key word) {
    keys.computeIfAbsent(key, k -> new ArrayList<>()).add(word);
  }

  int size() {
    return words.size();
  }

  Term word(int index) {
    return words.get(index);
  }

  boolean isName(int index) {
    return words.get(index).kind() == Term.Kind.NAME;
  }

  /// True if the word of a text is a key of some word of the question.
  boolean has(String key) {
    return keys.containsKey(key);
  }

  /// How well each word is met by the best of a passage.
  double[] meets(Passage passage) {
    return meets(passage.terms());
  }

  /// How well each word is met by the best of these.
  double[] meets(List<Term> terms) {
    double[] meets = new double[words.size()];
    for (Term term : terms) {
      raise(meets, term.lemma(), LEMMA, PART);
      for (String part : term.parts()) {
        raise(meets, part, PART, PARTS);
      }
    }
    return meets;
  }

  private void raise(double[] meets, String key, double lemma, double part) {
    for (Key word : keys.getOrDefault(key, List.of())) {
      meets[word.word] = Math.max(meets[word.word], word.lemma ? lemma : part);
    }
  }
}
