package org.laut.de.morph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The rows of a lexicon that lies beside a class: UTF-8, cells parted by tabs, head lines begin
/// with `#`.
public final class Table {
  private Table() {}

  /// All rows in the order of the file, each with its cells.
  ///
  /// @throws IllegalStateException if the resource is missing
  public static List<List<String>> read(Class<?> beside, String name) {
    InputStream resource = beside.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("missing resource: " + name);
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> cells(line, '\t'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The parts of a line between separators, empty ones included.
  public static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, start)) {
      cells.add(line.substring(start, at));
      start = at + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }
}
