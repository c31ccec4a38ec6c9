package org.laut.formats.record;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.laut.corpus.found.Saying;
import org.laut.formats.text.WellFormed;
import org.laut.report.Report;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes what somebody said in many items as one document of schema `laut/said/1`.
///
/// Each entry holds a statement as its record does, which item it is of, and the role that the one
/// asked for has in its chain.
public final class SaidWriter {
  private SaidWriter() {}

  /// The document, UTF-8 on one line.
  ///
  /// @param name who was asked for
  /// @throws InvalidRecord if a report breaks an invariant
  public static byte[] write(String name, List<Saying> sayings) {
    var bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator out =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      out.writeStartObject();
      out.writeStringProperty("schema", "laut/said/1");
      out.writeStringProperty("name", WellFormed.of(name));
      out.writeArrayPropertyStart("statements");
      sayings.forEach(saying -> entry(out, saying));
      out.writeEndArray();
      out.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void entry(JsonGenerator out, Saying saying) {
    Report report = saying.item().reading().report();
    CodePoints points = Checked.of(report, Excerpt.SPANS).points();
    var fields = new RecordFields(out, report.document().text(), points, true);
    out.writeStartObject();
    fields.item("document", saying.item());
    fields.constant("role", saying.link().role());
    out.writeName("statement");
    new StatementBody(out, fields).write(saying.statement());
    out.writeEndObject();
  }
}
