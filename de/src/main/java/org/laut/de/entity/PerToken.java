package org.laut.de.entity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// What is known of each token, read once when it is asked for.
final class PerToken<T> {
  private final IntFunction<@Nullable T> reader;
  private final List<@Nullable T> known;
  private final BitSet asked = new BitSet();

  /// @param reader null for a token of which nothing is known
  PerToken(int size, IntFunction<@Nullable T> reader) {
    this.reader = reader;
    this.known = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      known.add(null);
    }
  }

  /// Null outside the text too.
  @Nullable T at(int token) {
    if (token < 0 || token >= known.size()) {
      return null;
    }
    if (!asked.get(token)) {
      asked.set(token);
      known.set(token, reader.apply(token));
    }
    return known.get(token);
  }
}
