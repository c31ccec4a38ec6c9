package org.laut.de.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.laut.text.Term;

/// What a word is found by, wherever it stands.
///
/// @param lemma in small letters; empty for a word that no search asks for
/// @param parts as in [Term]
record Keys(String lemma, List<String> parts, Term.Kind kind) {
  Keys {
    parts = List.copyOf(parts);
  }

  /// Keys by which nothing is found.
  static Keys none(Term.Kind kind) {
    return new Keys("", List.of(), kind);
  }

  boolean isNone() {
    return lemma.isEmpty();
  }

  /// These keys, and those of what the word may be as well behind them.
  Keys or(Keys other) {
    List<String> all = new ArrayList<>(parts);
    add(other.lemma, all);
    other.parts.forEach(part -> add(part, all));
    return new Keys(lemma, all, kind);
  }

  private void add(String key, List<String> all) {
    if (!key.isEmpty() && !Objects.equals(key, lemma) && !all.contains(key)) {
      all.add(key);
    }
  }
}
