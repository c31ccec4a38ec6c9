package org.laut.formats.record;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.Revision;
import org.laut.formats.text.WellFormed;
import org.laut.report.Statement;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes what changed between the versions of an item as one document of schema `laut/diff/1`.
public final class RevisionWriter {
  private RevisionWriter() {}

  /// The document, UTF-8 on one line.
  ///
  /// @throws InvalidRecord if a report breaks an invariant
  public static byte[] write(String ref, List<Revision> revisions) {
    var bytes = new ByteArrayOutputStream(4096);
    try (JsonGenerator out =
        new JsonFactory().createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      out.writeStartObject();
      out.writeStringProperty("schema", "laut/diff/1");
      out.writeStringProperty("ref", WellFormed.of(ref));
      out.writeArrayPropertyStart("revisions");
      revisions.forEach(revision -> revision(out, revision));
      out.writeEndArray();
      out.writeEndObject();
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void revision(JsonGenerator out, Revision revision) {
    RecordFields before = fields(out, revision.before());
    RecordFields after = fields(out, revision.after());
    out.writeStartObject();
    before.item("before", revision.before());
    after.item("after", revision.after());
    edits(out, "title", revision.title());
    edits(out, "text", revision.text());
    out.writeArrayPropertyStart("statements");
    for (Revision.Change change : revision.statements()) {
      out.writeStartObject();
      after.constant("change", change.fate());
      statement(out, before, "before", change.before());
      statement(out, after, "after", change.after());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static RecordFields fields(JsonGenerator out, Item item) {
    var report = item.reading().report();
    CodePoints points = Checked.of(report, Excerpt.SPANS).points();
    return new RecordFields(out, report.document().text(), points, true);
  }

  private static void edits(JsonGenerator out, String name, List<Revision.Edit> edits) {
    out.writeArrayPropertyStart(name);
    for (Revision.Edit edit : edits) {
      out.writeStartObject();
      out.writeStringProperty("change", Names.of(edit.kind()));
      out.writeStringProperty("words", WellFormed.of(edit.words()));
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void statement(
      JsonGenerator out, RecordFields fields, String name, @Nullable Statement statement) {
    out.writeName(name);
    if (statement == null) {
      out.writeNull();
    } else {
      new StatementBody(out, fields).write(statement);
    }
  }
}
