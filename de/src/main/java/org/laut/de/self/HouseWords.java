package org.laut.de.self;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;

/// The words that say what a publisher is, who is there for it, and how it knows something.
final class HouseWords {
  /// What a word says; the values stand in the lexicon.
  enum Kind {
    HOUSE,
    REPORTER,
    STAFF,
    TOLD,
    LEARNED,
    WITNESS,
    LEARN
  }

  private final Map<String, Kind> kinds = new HashMap<>();

  HouseWords() {
    for (Row row : Table.load(HouseWords.class, "houses.tsv", 2)) {
      kinds.put(row.text(0), row.value(Kind.class, 1));
    }
  }

  /// What a dictionary form says; null for any other word.
  @Nullable Kind of(String lemma) {
    return kinds.get(lemma.toLowerCase(Locale.GERMAN));
  }

  boolean is(String lemma, Kind kind) {
    return of(lemma) == kind;
  }
}
