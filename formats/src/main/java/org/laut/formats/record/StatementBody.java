package org.laut.formats.record;

import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Statement;
import tools.jackson.core.JsonGenerator;

/// The fields of one statement in their order.
record StatementBody(JsonGenerator out, RecordFields fields) {
  void write(Statement s) {
    out.writeStartObject();
    fields.text("id", s.id());
    fields.constant("form", s.form());
    fields.constant("mood", s.mood());
    out.writeBooleanProperty("mixed", s.mixed());
    fields.constant("stance", s.stance());
    fields.spans("content", s.content());
    fields.spans("cue", s.cue());
    fields.spans("frame", s.frame());
    fields.span("speaker", s.speaker());
    fields.span("addressee", s.addressee());
    fields.constant("act", s.act());
    fields.text("parent", s.parent());
    out.writeArrayPropertyStart("chain");
    s.chain().links().forEach(this::link);
    out.writeEndArray();
    out.writeNumberProperty("confidence", s.confidence());
    fields.text("rule", s.rule());
    out.writeEndObject();
  }

  private void link(Link link) {
    out.writeStartObject();
    fields.constant("role", link.role());
    switch (link.source()) {
      case Source.Named named -> {
        fields.span("span", named.mention());
        fields.constant("kind", named.kind());
        fields.text("entity", named.entity());
        fields.span("ref", named.antecedent());
      }
      case Source.Unstated unstated -> {
        fields.span("span", null);
        fields.constant("kind", SourceKind.UNSTATED);
        fields.text("entity", null);
        fields.span("ref", null);
      }
    }
    if (link.fromDateline()) {
      out.writeStringProperty("from", "dateline");
    }
    out.writeEndObject();
  }
}
