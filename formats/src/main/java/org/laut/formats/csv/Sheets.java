package org.laut.formats.csv;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.laut.formats.export.Folder;

/// The open tables of one export.
final class Sheets {
  private final Map<String, TableWriter> writers = new LinkedHashMap<>();

  /// Opens every table and writes its head.
  Sheets(Tables tables, Folder folder) throws IOException {
    for (Table table : tables.byName().values()) {
      writers.put(table.name(), new TableWriter(table, folder.open(table.file())));
    }
  }

  TableWriter get(String table) {
    return Objects.requireNonNull(writers.get(table), table);
  }

  void flush() throws IOException {
    for (TableWriter writer : writers.values()) {
      writer.flush();
    }
  }
}
