package org.laut.de.time;

import java.util.List;
import java.util.Locale;

/// An entry of a lexicon: a word, or the first word of a phrase, in one role.
///
/// @param words the words of the phrase behind the first one
/// @param entry as the file writes it
/// @param cells the columns behind the entry
record Sense(Role role, List<String> words, String entry, List<String> cells) {
  Sense {
    words = List.copyOf(words);
    cells = List.copyOf(cells);
  }

  /// Number of its words.
  int length() {
    return words.size() + 1;
  }

  /// The first column.
  String value() {
    return cells.getFirst();
  }

  /// The first column as a number.
  int number() {
    return Integer.parseInt(value());
  }

  /// The first column as a constant.
  <E extends Enum<E>> E constant(Class<E> type) {
    return constant(type, 0);
  }

  /// A column as a constant.
  <E extends Enum<E>> E constant(Class<E> type, int column) {
    return Enum.valueOf(type, cells.get(column).toUpperCase(Locale.ROOT));
  }
}
