package org.laut.de.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What words and letters say about the language they are from.
final class LanguageWords {
  /// What a word says that one language alone has.
  static final long ONE_WORD = 72;

  private static final int WORD = 6;
  private static final int LETTER = 2;
  private static final int ENDING = 1;
  private static final int SHORTEST_STEM = 2;

  private final List<String> languages = new ArrayList<>();
  private final Map<String, int[]> words = new HashMap<>();
  private final Map<Character, int[]> letters = new HashMap<>();
  private final Endings endings = new Endings();

  LanguageWords() {
    languages.add("de");
    for (String[] row : ClosedList.rows("language-words.tsv")) {
      int language = language(row[0]);
      if (row[1].charAt(0) == '-') {
        endings.add(row[1].substring(1), language);
      } else {
        words.compute(row[1], (word, known) -> joined(known, language));
      }
    }
    for (String[] row : ClosedList.rows("language-letters.tsv")) {
      int language = language(row[0]);
      letters.compute(row[1].charAt(0), (letter, known) -> joined(known, language));
    }
  }

  /// The languages, German first; scores are in this order.
  List<String> languages() {
    return languages;
  }

  /// Adds what a word in small letters says. What several languages share counts less for each.
  void score(String word, long[] scores) {
    add(words.get(word), WORD, scores);
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        add(letters.get(word.charAt(i)), LETTER, scores);
      }
    }
    Endings ending = endings;
    for (int i = word.length() - 1; i >= SHORTEST_STEM && ending != null; i--) {
      ending = ending.longer(word.charAt(i));
      add(ending == null ? null : ending.languages(), ENDING, scores);
    }
  }

  private static void add(int @Nullable [] languages, int weight, long[] scores) {
    if (languages != null) {
      for (int language : languages) {
        scores[language] += weight * 12L / languages.length;
      }
    }
  }

  private int language(String code) {
    int known = languages.indexOf(code);
    if (known < 0) {
      languages.add(code);
      return languages.size() - 1;
    }
    return known;
  }

  static int[] joined(int @Nullable [] some, int more) {
    if (some == null) {
      return new int[] {more};
    }
    int[] all = Arrays.copyOf(some, some.length + 1);
    all[some.length] = more;
    return all;
  }
}
