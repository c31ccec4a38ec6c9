package org.laut.de.morph;

import java.util.ArrayList;
import java.util.List;

/// Readings being collected: those of the same class and lemma become one.
///
/// A predicative or adverbial adjective has no agreement; it stays apart from the inflected one.
final class ReadingSet {
  private final List<Reading> readings = new ArrayList<>(4);

  void add(WordClass wordClass, String lemma, int agreement, int verb) {
    for (int i = 0; i < readings.size(); i++) {
      Reading old = readings.get(i);
      if (old.wordClass() == wordClass
          && old.lemma().equals(lemma)
          && (old.agreement() == 0) == (agreement == 0)) {
        readings.set(
            i, new Reading(wordClass, lemma, old.agreement() | agreement, old.verb() | verb));
        return;
      }
    }
    readings.add(new Reading(wordClass, lemma, agreement, verb));
  }

  void add(Reading reading) {
    add(reading.wordClass(), reading.lemma(), reading.agreement(), reading.verb());
  }

  boolean isEmpty() {
    return readings.isEmpty();
  }

  /// The live list.
  List<Reading> list() {
    return readings;
  }
}
