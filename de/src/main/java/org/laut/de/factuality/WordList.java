package org.laut.de.factuality;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.laut.de.table.Row;
import org.laut.de.table.Table;

/// Words of one kind, compounds and particle verbs with them included.
final class WordList {
  /// In letters, at the beginning of a compound.
  private static final int SHORTEST_MODIFIER = 2;

  private final Set<String> lemmas;

  private WordList(Set<String> lemmas) {
    this.lemmas = Set.copyOf(lemmas);
  }

  static WordList load(String file) {
    Set<String> lemmas = new HashSet<>();
    for (Row row : Table.load(WordList.class, file, 1)) {
      lemmas.add(row.text(0));
    }
    return new WordList(lemmas);
  }

  boolean has(String lemma) {
    String small = lemma.toLowerCase(Locale.GERMAN);
    boolean found = lemmas.contains(small);
    for (int start = SHORTEST_MODIFIER; !found && start < small.length(); start++) {
      found = lemmas.contains(small.substring(start));
    }
    return found;
  }
}
