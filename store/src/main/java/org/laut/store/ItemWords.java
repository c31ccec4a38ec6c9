package org.laut.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laut.report.Reading;
import org.laut.text.Passage;
import org.laut.text.Term;

/// The words under which an item is found, each with whether it is the lemma of a term or only a
/// part of one. Terms by which nothing is found, such as "nicht", are left out.
final class ItemWords {
  private static final int LONGEST = 100;

  private ItemWords() {}

  /// Of title and text, as they are kept; true for lemmas.
  static Map<String, Boolean> of(Reading reading) {
    var words = new HashMap<String, Boolean>();
    add(reading.title(), words);
    add(reading.body(), words);
    return words;
  }

  private static void add(List<Passage> passages, Map<String, Boolean> words) {
    for (Passage passage : passages) {
      for (Term term : passage.terms()) {
        if (term.finds()) {
          words.put(kept(term.lemma()), true);
          term.parts().forEach(part -> words.putIfAbsent(kept(part), false));
        }
      }
    }
  }

  /// The word as it is kept: of a long one a hash, without halves of characters.
  static String kept(String word) {
    if (word.length() > LONGEST) {
      return "#" + new Sha256().add(word).hex();
    }
    return word.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? Names.whole(word) : word;
  }

  /// The bytes of a word as it is kept.
  static byte[] key(String kept) {
    return kept.getBytes(StandardCharsets.UTF_8);
  }
}
