package org.laut.de.rule;

import java.util.Arrays;
import java.util.List;

/// Reads what stands behind `->` in a file of rules; each kind of result has a form of its own.
interface Arrow {
  /// What is expected.
  ///
  /// @param columns the parts between `|`, none of them empty
  /// @throws IllegalArgumentException at columns that say something impossible
  Expectation read(List<String> columns);

  /// Cuts a line into its columns.
  static List<String> columns(String value) {
    List<String> columns = Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    if (columns.contains("")) {
      throw new IllegalArgumentException("empty column in " + value);
    }
    return columns;
  }
}
