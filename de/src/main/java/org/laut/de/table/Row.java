package org.laut.de.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A line of a lexicon file.
///
/// Cells hold comma-separated words; a cell that holds none is a dash.
///
/// @param place the file and the line's number, for complaints
public record Row(String place, List<String> cells) {
  /// The cell as it is.
  public String text(int column) {
    return cells.get(column);
  }

  /// The words of a cell, which have to be lower-cased and different.
  public List<String> words(int column) {
    String cell = text(column);
    if (cell.equals("-")) {
      return List.of();
    }
    List<String> words = List.of(cell.split(",", -1));
    if (words.contains("") || words.stream().distinct().count() < words.size()) {
      throw broken("empty or repeated word in " + cell);
    }
    if (!cell.equals(cell.toLowerCase(Locale.GERMAN))) {
      throw broken("capital letter in " + cell);
    }
    return words;
  }

  /// The constants that a cell names.
  public <E extends Enum<E>> List<E> values(Class<E> type, int column) {
    return words(column).stream().map(word -> constant(type, word)).toList();
  }

  /// The one constant that a cell names.
  public <E extends Enum<E>> E value(Class<E> type, int column) {
    return constant(type, text(column));
  }

  /// What to throw if the line says something impossible.
  public IllegalStateException broken(String reason) {
    return new IllegalStateException(place + ": " + reason);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> broken("no " + type.getSimpleName() + " called " + name));
  }
}
