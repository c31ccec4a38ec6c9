package org.laut.formats.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.laut.report.Event;
import org.laut.report.Report;
import org.laut.text.Header;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the events of many reports as one document of schema `laut/timeline/1`.
///
/// Thread-safe. Each entry holds an event as its record does, and which document it is of; offsets
/// and ids are those of that document's record.
public final class TimelineWriter {
  private static final String HEAD = "{\"schema\":\"laut/timeline/1\",\"events\":[";
  private static final String TAIL = "]}\n";

  private final JsonFactory json = new JsonFactory();

  /// The events of a report in the order of its text, each as one line of UTF-8 without line end.
  ///
  /// @throws InvalidRecord if the report breaks an invariant
  public List<byte[]> entries(Report report) {
    var points = new CodePoints(report.document().text());
    Invariants.check(report, points);
    String id = Fingerprint.of(report.document().text());
    var entries = new ArrayList<byte[]>();
    for (Event event : report.events()) {
      var out = new ByteArrayOutputStream(1024);
      try (JsonGenerator generator =
          json.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
        var fields = new RecordFields(generator, report.document().text(), points, true);
        generator.writeStartObject();
        document(generator, fields, id, report.document().header());
        generator.writeName("event");
        new EventBody(generator, fields).write(event);
        generator.writeEndObject();
      }
      entries.add(out.toByteArray());
    }
    return entries;
  }

  private static void document(JsonGenerator out, RecordFields fields, String id, Header header) {
    out.writeObjectPropertyStart("document");
    fields.text("id", id);
    fields.text("ref", header.ref());
    fields.text("title", header.title());
    fields.text("publisher", header.publisher());
    fields.text("published", header.published() == null ? null : header.published().toString());
    out.writeEndObject();
  }

  /// The whole document, an entry a line.
  public byte[] write(List<byte[]> entries) {
    var out = new ByteArrayOutputStream(4096);
    out.writeBytes(HEAD.getBytes(UTF_8));
    String before = "\n";
    for (byte[] entry : entries) {
      out.writeBytes(before.getBytes(UTF_8));
      out.writeBytes(entry);
      before = ",\n";
    }
    out.writeBytes((entries.isEmpty() ? TAIL : "\n" + TAIL).getBytes(UTF_8));
    return out.toByteArray();
  }
}
