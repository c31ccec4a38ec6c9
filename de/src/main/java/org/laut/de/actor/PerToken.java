package org.laut.de.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something known of some of the tokens of a text.
final class PerToken<T> {
  private final List<@Nullable T> values;

  PerToken(int size) {
    values = new ArrayList<>(Collections.<@Nullable T>nCopies(size, null));
  }

  void set(int token, T value) {
    values.set(token, value);
  }

  /// Null too outside the text.
  @Nullable T at(int token) {
    return token >= 0 && token < values.size() ? values.get(token) : null;
  }

  int size() {
    return values.size();
  }
}
