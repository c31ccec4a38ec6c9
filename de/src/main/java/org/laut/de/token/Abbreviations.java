package org.laut.de.token;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that are written with a period.
final class Abbreviations {
  /// When a sentence may end at an abbreviation.
  enum Ending {
    /// Always followed by more: "Dr.".
    NEVER,
    /// Ends one before a word that opens sentences: "Mrd.".
    OPENER,
    /// Ends one before any capital: "usw.".
    UPPER,
    /// An abbreviation before a number only: "Art.".
    NUMBER
  }

  private final Map<String, Ending> endings = new HashMap<>();

  Abbreviations() {
    for (String[] row : ClosedList.rows("abbreviations.tsv")) {
      endings.put(row[0], Ending.valueOf(row[1].toUpperCase(Locale.ROOT)));
    }
  }

  /// How a word behaves that has a period behind it; null if it is no abbreviation.
  ///
  /// Single letters and dotted words are abbreviations, listed or not.
  @Nullable Ending of(String word) {
    Ending listed = endings.get(word);
    if (listed != null) {
      return listed;
    }
    if (word.length() == 1 || dotted(word)) {
      return Ending.OPENER;
    }
    int hyphen = word.lastIndexOf('-');
    return hyphen < 0 || hyphen == word.length() - 1
        ? null
        : endings.get(word.substring(hyphen + 1));
  }

  private static boolean dotted(String word) {
    return word.length() <= 12 && word.indexOf('.') == 1;
  }
}
