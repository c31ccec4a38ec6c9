package org.laut.formats.record;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.laut.corpus.Item;
import org.laut.corpus.lineage.Parentage;
import org.laut.corpus.lineage.Reason;
import org.laut.formats.text.WellFormed;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes which items are made from which as one document of schema `laut/lineage/1`.
public final class LineageWriter {
  private LineageWriter() {}

  /// The document, UTF-8 on one line.
  ///
  /// @param ref the item that was asked for
  /// @throws InvalidRecord if a report breaks an invariant
  public static byte[] write(String ref, List<Parentage> lineage) {
    var bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator out =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      out.writeStartObject();
      out.writeStringProperty("schema", "laut/lineage/1");
      out.writeStringProperty("ref", WellFormed.of(ref));
      out.writeArrayPropertyStart("items");
      lineage.forEach(parentage -> parentage(out, parentage));
      out.writeEndArray();
      out.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void parentage(JsonGenerator out, Parentage parentage) {
    var report = parentage.item().reading().report();
    CodePoints points = Checked.of(report, Excerpt.SPANS).points();
    var fields = new RecordFields(out, report.document().text(), points, true);
    out.writeStartObject();
    fields.item("document", parentage.item());
    fields.text("parent", parentage.parent() == null ? null : parentage.parent().ref());
    fields.constant("relation", parentage.relation());
    if (parentage.overlap() == null) {
      out.writeNullProperty("shared");
    } else {
      out.writeNumberProperty("shared", parentage.overlap().containmentHere());
    }
    out.writeArrayPropertyStart("siblings");
    for (Item sibling : parentage.siblings()) {
      out.writeString(WellFormed.of(sibling.ref()));
    }
    out.writeEndArray();
    fields.text("origin", parentage.origin());
    out.writeArrayPropertyStart("reasons");
    parentage.reasons().forEach(reason -> reason(out, fields, reason));
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void reason(JsonGenerator out, RecordFields fields, Reason reason) {
    out.writeStartObject();
    fields.constant("ground", reason.ground());
    fields.span("evidence", reason.evidence());
    out.writeEndObject();
  }
}
