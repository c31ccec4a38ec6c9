package org.laut.bench.grammar;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a story, or a fact of it, has drawn once and keeps.
public final class Kept {
  private final Map<String, String> words = new HashMap<>();

  @Nullable String get(String slot) {
    return words.get(slot);
  }

  /// Fills a slot from outside, in place of what was drawn.
  public void put(String slot, String word) {
    words.put(slot, word);
  }
}
