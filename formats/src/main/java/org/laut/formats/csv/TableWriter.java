package org.laut.formats.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes one table as CSV after RFC 4180: UTF-8, commas, CRLF, every filled cell in quotation
/// marks.
final class TableWriter {
  private final Table table;
  private final CsvWriter csv;

  /// Writes the head line.
  TableWriter(Table table, OutputStream out) throws IOException {
    this.table = table;
    this.csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.NON_EMPTY)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
    csv.writeRecord(table.head());
  }

  /// An empty row, to be filled and given to [#write].
  Row row() {
    return new Row(table);
  }

  void write(Row row) throws IOException {
    try {
      csv.writeRecord(row.cells());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  void flush() throws IOException {
    csv.flush();
  }
}
