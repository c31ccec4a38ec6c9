package org.laut.formats.csv;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// Writes what every table and column means as a table of its own.
record Codebook(Tables tables) {
  void write(TableWriter out) throws IOException {
    for (Table table : tables.byName().values()) {
      out.write(
          out.row()
              .text("table", table.name())
              .text("type", "table")
              .text("meaning_de", table.german())
              .text("meaning_en", table.english()));
      for (Column column : table.columns()) {
        out.write(row(out.row(), table, column));
      }
    }
  }

  private static Row row(Row row, Table table, Column column) {
    List<String> key =
        Stream.concat(
                column.primary() ? Stream.of("primary") : Stream.empty(),
                Stream.ofNullable(column.refersTo()))
            .toList();
    return row.text("table", table.name())
        .text("column", column.name())
        .text("type", column.type().toString())
        .flag("required", column.required())
        .text("key", String.join(" ", key))
        .text("values", String.join("|", column.values()))
        .text("meaning_de", column.german())
        .text("meaning_en", column.english());
  }
}
