package org.laut.corpus.claim;

import org.laut.text.Passage;
import org.laut.text.Term;

/// How far words meet.
final class Keys {
  private static final double PART = 0.7;
  private static final double PARTS = 0.5;

  private Keys() {}

  /// 1 for the same lemma, less where only parts meet, 0 where nothing does.
  static double meet(Term one, Term other) {
    if (one.lemma().equals(other.lemma())) {
      return 1;
    }
    if (one.parts().contains(other.lemma()) || other.parts().contains(one.lemma())) {
      return PART;
    }
    for (String part : one.parts()) {
      if (other.parts().contains(part)) {
        return PARTS;
      }
    }
    return 0;
  }

  /// How well a word is met by the best of a passage.
  static double meet(Term word, Passage passage) {
    double best = 0;
    for (Term term : passage.terms()) {
      best = Math.max(best, meet(word, term));
    }
    return best;
  }
}
