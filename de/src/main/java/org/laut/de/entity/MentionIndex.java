package org.laut.de.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mentions of a text, found by token.
final class MentionIndex {
  private final List<Mention> mentions;

  /// @param mentions ordered by name
  MentionIndex(List<Mention> mentions) {
    this.mentions = List.copyOf(mentions);
  }

  int size() {
    return mentions.size();
  }

  Mention get(int i) {
    return mentions.get(i);
  }

  /// The first mention whose name begins at `token` or later; [#size()] if there is none.
  int from(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).name() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The first mention that has its name between these tokens; null if there is none.
  @Nullable Mention between(int first, int end) {
    int i = from(first);
    return i < size() && get(i).name() < end ? get(i) : null;
  }
}
