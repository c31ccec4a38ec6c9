package org.laut.formats.record;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
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

  /// Of the record of a short article.
  private static final int USUAL_BYTES = 1 << 15;

  private static final JsonFactory JSON = new JsonFactory();

  private final Excerpt excerpt;

  /// Writes the characters of every span beside its offsets.
  public RecordWriter() {
    this(Excerpt.SPANS);
  }

  public RecordWriter(Excerpt excerpt) {
    this.excerpt = excerpt;
  }

  /// The record as one line of UTF-8 with a line end behind it.
  ///
  /// @throws InvalidRecord if the report breaks an invariant
  public byte[] write(Report report) {
    return write(report, null);
  }

  /// The record of an item, with its release beside what is said about its text.
  ///
  /// @throws InvalidRecord if the report breaks an invariant
  public byte[] write(Item item) {
    return write(item.reading().report(), item);
  }

  private byte[] write(Report report, @Nullable Item item) {
    Checked checked = Checked.of(report, excerpt);
    var out = new ByteArrayOutputStream(USUAL_BYTES);
    try (JsonGenerator generator =
        JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      new RecordBody(generator, checked, item).write();
    }
    out.write('\n');
    return out.toByteArray();
  }
}
