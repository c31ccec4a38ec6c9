package org.laut.de.token;

import java.util.HashSet;
import java.util.Set;

/// Words that German writes with a capital at the beginning of a sentence only.
final class Openers {
  private final Set<String> words = new HashSet<>();

  Openers() {
    ClosedList.rows("openers.tsv").forEach(row -> words.add(row[0]));
  }

  /// True if the form, as written, shows the beginning of a sentence.
  boolean open(String form) {
    return words.contains(form);
  }
}
