package org.laut.de.token;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Endings of words with the languages that have them, found letter by letter from the last one
/// back.
final class Endings {
  private final Map<Character, Endings> longer = new HashMap<>();
  private int @Nullable [] languages;

  void add(String ending, int language) {
    Endings node = this;
    for (int i = ending.length() - 1; i >= 0; i--) {
      node = node.longer.computeIfAbsent(ending.charAt(i), letter -> new Endings());
    }
    node.languages = LanguageWords.joined(node.languages, language);
  }

  /// The endings with this letter in front; null if there are none.
  @Nullable Endings longer(char letter) {
    return longer.get(letter);
  }

  /// The languages with this very ending; null if it is only a part of one.
  int @Nullable [] languages() {
    return languages;
  }
}
