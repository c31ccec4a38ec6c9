package org.laut.formats.record;

import java.io.ByteArrayOutputStream;
import org.laut.report.Report;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes reports as records of schema `laut/record/1`.
///
/// Thread-safe. The invariants of a record are checked before its first byte is written.
public final class RecordWriter {
  static final String SCHEMA = "laut/record/1";

  private final JsonFactory json = new JsonFactory();

  /// The record as one line of UTF-8 with a line end behind it.
  ///
  /// @throws InvalidRecord if the report breaks an invariant
  public byte[] write(Report report) {
    var points = new CodePoints(report.document().text());
    Invariants.check(report, points);
    var out = new ByteArrayOutputStream(4096);
    try (JsonGenerator generator =
        json.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new RecordBody(generator, report, points).write();
    }
    out.write('\n');
    return out.toByteArray();
  }
}
