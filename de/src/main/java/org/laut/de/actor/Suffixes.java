package org.laut.de.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// Values by the last part of a compound; the longest entry that a word ends in decides.
///
/// An entry with `=` before it counts for the whole word only.
final class Suffixes<T> {
  private static final String WHOLE = "=";

  private static final int SLOTS = 1 << 12;

  /// A word with what it was found to end in.
  private record Known<T>(String word, @Nullable Found<T> found) {}

  /// The latest words. Needs no lock: a slot holds either the word asked for or another one.
  private final AtomicReferenceArray<@Nullable Known<T>> latest = new AtomicReferenceArray<>(SLOTS);

  private final Map<String, T> values = new HashMap<>();
  private final Map<String, T> whole = new HashMap<>();
  private int longest;

  /// What a word ends in.
  ///
  /// @param before what stands before the entry in the word; empty for the entry itself
  record Found<T>(String before, T value) {}

  void put(String entry, T value) {
    if (entry.startsWith(WHOLE)) {
      whole.put(entry.substring(1), value);
    } else {
      values.put(entry, value);
      longest = Math.max(longest, entry.length());
    }
  }

  /// The entry that the word ends in; null if it ends in none. Bounded by the longest entry.
  @Nullable Found<T> find(String word) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Known<T> known = latest.getPlain(slot);
    if (known == null || !known.word().equals(word)) {
      known = new Known<>(word, search(word));
      latest.setPlain(slot, known);
    }
    return known.found();
  }

  private @Nullable Found<T> search(String word) {
    T same = whole.get(word);
    if (same != null) {
      return new Found<>("", same);
    }
    for (int at = Math.max(0, word.length() - longest); at < word.length(); at++) {
      T value = at == 1 ? null : values.get(word.substring(at));
      if (value != null) {
        return new Found<>(word.substring(0, at), value);
      }
    }
    return null;
  }
}
