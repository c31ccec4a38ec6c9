package org.laut.de.token;

import org.jspecify.annotations.Nullable;

/// The strings of the latest forms: a form that comes again is the same string, with its hash
/// known.
///
/// Serves any number of threads: a slot of the table holds either the form asked for or another
/// one.
final class FormPool {
  private static final int SLOTS = 1 << 15;

  /// Longer forms hardly come again.
  private static final int LONGEST = 40;

  private final @Nullable String[] slots = new @Nullable String[SLOTS];

  /// The characters of the text from `start` up to `end`.
  String of(String text, int start, int end) {
    if (end - start > LONGEST) {
      return text.substring(start, end);
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + text.charAt(i);
    }
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    String kept = slots[slot];
    if (kept == null || kept.length() != end - start || !text.startsWith(kept, start)) {
      kept = text.substring(start, end);
      slots[slot] = kept;
    }
    return kept;
  }
}
