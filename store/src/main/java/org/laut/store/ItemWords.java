package org.laut.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laut.report.Reading;
import org.laut.text.Passage;
import org.laut.text.Term;

/// The words under which an item is found, each with whether it is the lemma of a term or only a
/// part of one.
final class ItemWords {
  private static final int LONGEST = 100;

  private ItemWords() {}

  /// Of title and text; true for lemmas.
  static Map<String, Boolean> of(Reading reading) {
    var words = new HashMap<String, Boolean>();
    add(reading.title(), words);
    add(reading.body(), words);
    return words;
  }

  private static void add(List<Passage> passages, Map<String, Boolean> words) {
    for (Passage passage : passages) {
      for (Term term : passage.terms()) {
        words.put(term.lemma(), true);
        term.parts().forEach(part -> words.putIfAbsent(part, false));
      }
    }
  }

  /// The word as it is kept: in UTF-8, of a long one a hash.
  static byte[] key(String word) {
    String kept = word.length() <= LONGEST ? word : "#" + new Sha256().add(word).hex();
    return kept.getBytes(StandardCharsets.UTF_8);
  }
}
