package org.laut.de.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laut.de.table.Row;
import org.laut.de.table.Table;

/// The word fields of news: words that may stand for each other in reports of one event share a
/// key, "=tote" for "Leiche" and "umkommen". A compound is in the fields of its head.
final class Fields {
  private static final String MARK = "=";

  private final Map<String, List<String>> nouns = new HashMap<>();
  private final Map<String, List<String>> others = new HashMap<>();

  Fields() {
    for (Row row : Table.load(Fields.class, "fields.tsv", 2)) {
      String key = MARK + row.text(0);
      for (String word : row.text(1).split("\\|", -1)) {
        boolean noun = Character.isUpperCase(word.charAt(0));
        (noun ? nouns : others)
            .computeIfAbsent(word.toLowerCase(Locale.GERMAN), w -> new ArrayList<>())
            .add(key);
      }
    }
  }

  /// The keys of a word with those of its fields behind them.
  Keys with(Keys keys) {
    List<String> fields =
        switch (keys.kind()) {
          case NOUN -> noun(keys);
          case VERB, ADJECTIVE -> others.getOrDefault(keys.lemma(), List.of());
          case NAME, NUMBER, NEGATION, RESERVE -> List.of();
        };
    if (fields.isEmpty()) {
      return keys;
    }
    var parts = new ArrayList<>(keys.parts());
    parts.addAll(fields);
    return new Keys(keys.lemma(), parts, keys.kind());
  }

  private List<String> noun(Keys keys) {
    List<String> own = nouns.get(keys.lemma());
    if (own != null) {
      return own;
    }
    for (String part : keys.parts().reversed()) {
      List<String> head = keys.lemma().endsWith(part) ? nouns.get(part) : null;
      if (head != null) {
        return head;
      }
    }
    return List.of();
  }
}
