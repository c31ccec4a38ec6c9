package org.laut.formats.record;

import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.report.Entity;
import org.laut.report.Notice;
import org.laut.report.Report;
import org.laut.report.TimeExpression;
import org.laut.text.Dateline;
import org.laut.text.Header;
import tools.jackson.core.JsonGenerator;

/// The fields of one record in their order.
final class RecordBody {
  private final JsonGenerator out;
  private final RecordFields fields;
  private final Report report;
  private final Checked checked;
  private final @Nullable Item item;

  /// @param item whose release is written; null to write none
  RecordBody(JsonGenerator out, Checked checked, @Nullable Item item) {
    this.out = out;
    this.checked = checked;
    this.report = checked.report();
    this.item = item;
    this.fields =
        new RecordFields(
            out, report.document().text(), checked.points(), checked.excerpt() != Excerpt.NONE);
  }

  void write() {
    out.writeStartObject();
    out.writeStringProperty("schema", RecordWriter.SCHEMA);
    document();
    if (item != null) {
      new ReleaseBody(out, fields).write(item);
    }
    out.writeArrayPropertyStart("entities");
    report.entities().forEach(this::entity);
    out.writeEndArray();
    out.writeArrayPropertyStart("statements");
    var statements = new StatementBody(out, fields);
    report.statements().forEach(statements::write);
    out.writeEndArray();
    out.writeArrayPropertyStart("times");
    report.times().forEach(this::time);
    out.writeEndArray();
    out.writeArrayPropertyStart("events");
    var events = new EventBody(out, fields);
    report.events().forEach(events::write);
    out.writeEndArray();
    fields.spans("caveats", report.caveats());
    out.writeArrayPropertyStart("notices");
    report.notices().forEach(this::notice);
    out.writeEndArray();
    out.writeEndObject();
  }

  private void document() {
    Header header = report.document().header();
    out.writeObjectPropertyStart("document");
    fields.text("id", Fingerprint.of(report.document().text()));
    fields.text("title", header.title());
    fields.text("publisher", header.publisher());
    fields.text("published", header.published() == null ? null : header.published().toString());
    fields.text("language", report.language() == null ? header.language() : report.language());
    fields.text("ref", header.ref());
    dateline(report.dateline());
    out.writeNumberProperty("length", checked.length());
    if (checked.text() != null) {
      fields.text("text", checked.text());
    }
    out.writeEndObject();
  }

  private void dateline(@Nullable Dateline dateline) {
    if (dateline == null) {
      out.writeNullProperty("dateline");
      return;
    }
    out.writeObjectPropertyStart("dateline");
    fields.span("place", dateline.place());
    fields.span("agency", dateline.agencies().isEmpty() ? null : dateline.agencies().getFirst());
    fields.spans("agencies", dateline.agencies());
    fields.span("whole", dateline.whole());
    out.writeEndObject();
  }

  private void entity(Entity entity) {
    out.writeStartObject();
    fields.text("id", entity.id());
    fields.constant("kind", entity.kind());
    fields.text("name", entity.name());
    fields.spans("mentions", entity.mentions());
    out.writeEndObject();
  }

  private void time(TimeExpression time) {
    out.writeStartObject();
    fields.placeAndWords(time.span());
    fields.capitals("type", time.type());
    fields.text("value", time.value().timex3());
    fields.capitals("mod", time.mod());
    fields.text("rule", time.rule());
    out.writeEndObject();
  }

  private void notice(Notice notice) {
    out.writeStartObject();
    fields.place(notice.span());
    fields.text("message", notice.message());
    out.writeEndObject();
  }
}
