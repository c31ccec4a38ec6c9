package org.laut.de.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A lexicon of this package: one entry a line, cells between tabs, head lines with `#`.
final class Tsv {
  private Tsv() {}

  /// All entries of a lexicon; every line has exactly `columns` cells.
  static List<List<String>> read(String file, int columns) {
    try (InputStream in = Tsv.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("lexicon is missing: " + file);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      var entries = new ArrayList<List<String>>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          entries.add(entry(file, line, columns));
        }
      }
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> entry(String file, String line, int columns) {
    List<String> cells = cut(line, '\t');
    if (cells.size() != columns) {
      throw new IllegalStateException(file + ": " + columns + " cells expected: " + line);
    }
    return cells;
  }

  /// The values of a cell with several of them, `a|b|c`; none for an empty cell.
  static List<String> values(String cell) {
    return cell.isEmpty() ? List.of() : cut(cell, '|');
  }

  private static List<String> cut(String text, char at) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int to = text.indexOf(at); to >= 0; to = text.indexOf(at, from)) {
      parts.add(text.substring(from, to));
      from = to + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
