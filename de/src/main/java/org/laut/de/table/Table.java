package org.laut.de.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The lines of a lexicon file, checked for their columns and their order.
public final class Table {
  private Table() {}

  /// The rows of a resource beside a class.
  public static List<Row> load(Class<?> beside, String name, int columns) {
    InputStream resource = beside.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException(name + " is missing");
    }
    try (Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
      return read(name, columns, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows behind the head; throws IllegalStateException at a line that is broken, out of order
  /// or a repetition.
  static List<Row> read(String name, int columns, Reader source) {
    List<Row> rows = new ArrayList<>();
    String previous = "";
    int number = 0;
    for (String line : new BufferedReader(source).lines().toList()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      Row row = new Row(name + ":" + number, List.of(line.split("\t", -1)));
      if (row.cells().size() != columns) {
        throw row.broken(row.cells().size() + " columns instead of " + columns);
      }
      if (row.cells().contains("")) {
        throw row.broken("empty cell");
      }
      if (line.compareTo(previous) <= 0) {
        throw row.broken("not sorted, or twice");
      }
      previous = line;
      rows.add(row);
    }
    return rows;
  }
}
