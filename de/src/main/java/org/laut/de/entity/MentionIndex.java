package org.laut.de.entity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The mentions of a text, found by token.
final class MentionIndex {
  private final List<Mention> mentions;

  /// @param mentions ordered by name
  MentionIndex(List<Mention> mentions) {
    this.mentions = new ArrayList<>(mentions);
  }

  int size() {
    return mentions.size();
  }

  /// Puts in what is known better of the same place.
  void set(int i, Mention mention) {
    mentions.set(i, mention);
  }

  List<Mention> all() {
    return List.copyOf(mentions);
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

  /// The last mention whose name begins before `token`; null if there is none.
  @Nullable Mention before(int token) {
    int i = from(token) - 1;
    return i < 0 ? null : get(i);
  }

  /// The first mention that has its name between these tokens; null if there is none.
  @Nullable Mention between(int first, int end) {
    int i = from(first);
    return i < size() && get(i).name() < end ? get(i) : null;
  }
}
