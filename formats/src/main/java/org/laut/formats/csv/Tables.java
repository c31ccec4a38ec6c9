package org.laut.formats.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The tables of the export by name, in their order, as `tables.tsv` tells them.
record Tables(Map<String, Table> byName) {
  private static final String RESOURCE = "tables.tsv";
  private static final int WIDTH = 7;

  /// Reads the resource.
  static Tables load() {
    InputStream resource = Objects.requireNonNull(Tables.class.getResourceAsStream(RESOURCE));
    try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return of(lines.lines().filter(l -> !l.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Table get(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  private static Tables of(List<String> lines) {
    var heads = new LinkedHashMap<String, List<String>>();
    var columns = new LinkedHashMap<String, List<Column>>();
    for (String line : lines) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != WIDTH) {
        throw new IllegalStateException(RESOURCE + ": " + line);
      }
      if (cells.get(1).equals("*")) {
        heads.put(cells.getFirst(), cells);
      } else {
        columns.computeIfAbsent(cells.getFirst(), t -> new ArrayList<>()).add(column(cells));
      }
    }
    var tables = new LinkedHashMap<String, Table>();
    heads.forEach((name, head) ->
        tables.put(
            name,
            new Table(name, head.get(5), head.get(6), columns.getOrDefault(name, List.of()))));
    return new Tables(tables);
  }

  private static Column column(List<String> cells) {
    String type = cells.get(2);
    boolean required = type.endsWith("!");
    List<String> keys = words(cells.get(3), " ");
    Optional<String> refersTo = keys.stream().filter(k -> !k.equals("primary")).findFirst();
    return new Column(
        cells.get(1),
        ColumnType.parse(required ? type.substring(0, type.length() - 1) : type),
        required,
        keys.contains("primary"),
        refersTo.orElse(null),
        words(cells.get(4), "|"),
        cells.get(5),
        cells.get(6));
  }

  private static List<String> words(String cell, String separator) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("[" + separator + "]"));
  }
}
