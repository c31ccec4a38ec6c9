package org.laut.de.term;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.de.tag.Word;
import org.laut.text.Term;

/// The words of grammar that say no, or say it with a reserve.
final class Signals {
  private final Map<String, Keys> words = new HashMap<>();

  Signals() {
    for (Row row : Table.load(Signals.class, "signals.tsv", 2)) {
      Term.Kind kind = Term.Kind.valueOf(row.text(1).toUpperCase(Locale.ROOT));
      words.put(row.text(0), new Keys(row.text(0), List.of(), kind));
    }
  }

  /// The key of a signal; null for any other word.
  @Nullable Keys of(Word word) {
    return words.get(word.form().toLowerCase(Locale.GERMAN));
  }
}
