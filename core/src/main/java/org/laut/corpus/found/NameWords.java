package org.laut.corpus.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a name in small letters.
record NameWords(List<String> words) {
  /// A longer word of a text may be the same with an ending ("des Außenministeriums").
  private static final int ENDING = 2;

  /// Shorter words have no endings.
  private static final int STEM = 4;

  static NameWords of(String name) {
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean inside = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return new NameWords(List.copyOf(words));
  }

  /// True if there are words and each stands among the others.
  boolean standIn(NameWords others) {
    return !words.isEmpty()
        && words.stream()
            .allMatch(word -> others.words.stream().anyMatch(other -> same(word, other)));
  }

  private static boolean same(String word, String other) {
    return word.equals(other)
        || (word.length() >= STEM
            && other.startsWith(word)
            && other.length() - word.length() <= ENDING);
  }
}
