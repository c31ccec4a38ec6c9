package org.laut.de.trigger;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.report.EventType;

/// Nouns that tell of which field a deed is: what is done to a key rate is business. Immutable.
public final class Topics {
  /// In letters, of the last part of a compound.
  private static final int SHORTEST = 5;

  private final Map<String, EventType> types;

  private Topics(Map<String, EventType> types) {
    this.types = Map.copyOf(types);
  }

  /// Reads the pack's own lexicon.
  public static Topics load() {
    Map<String, EventType> types = new HashMap<>();
    for (Row row : Table.load(Topics.class, "topics.tsv", 2)) {
      types.put(row.text(0), row.value(EventType.class, 1));
    }
    return new Topics(types);
  }

  /// The field of a noun, or of the last part of a compound; null if it has none.
  public @Nullable EventType of(String lemma) {
    String small = lemma.toLowerCase(Locale.GERMAN);
    EventType type = types.get(small);
    for (int start = 1; type == null && start <= small.length() - SHORTEST; start++) {
      type = types.get(small.substring(start));
    }
    return type;
  }
}
