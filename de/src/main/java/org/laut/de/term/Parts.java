package org.laut.de.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laut.text.Term;

/// Keys of one word being collected.
final class Parts {
  /// More say nothing that fewer do not.
  private static final int MOST = 10;

  private final String lemma;
  private final List<String> parts = new ArrayList<>(4);

  Parts(String word) {
    lemma = word.toLowerCase(Locale.GERMAN);
  }

  String lemma() {
    return lemma;
  }

  /// Adds a key in small letters.
  void add(String key) {
    String small = key.toLowerCase(Locale.GERMAN);
    if (!small.isEmpty() && !small.equals(lemma) && parts.size() < MOST && !parts.contains(small)) {
      parts.add(small);
    }
  }

  void addAll(List<String> keys) {
    keys.forEach(this::add);
  }

  /// Adds the lemma and parts of another word.
  void add(Keys keys) {
    add(keys.lemma());
    addAll(keys.parts());
  }

  Keys keys(Term.Kind kind) {
    return new Keys(lemma, parts, kind);
  }
}
