package org.laut.formats.annotation;

import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Statement;
import tools.jackson.core.JsonGenerator;

/// What is said of a statement.
record StatementBody(JsonGenerator out, Fields fields) {
  void write(Statement s) {
    out.writeObjectPropertyStart("body");
    out.writeStringProperty("type", "Statement");
    fields.text("local", s.id());
    fields.constant("form", s.form());
    fields.constant("mood", s.mood());
    out.writeBooleanProperty("mixed", s.mixed());
    fields.constant("stance", s.stance());
    fields.constant("act", s.act());
    fields.reference("parent", s.parent());
    fields.passages("cue", s.cue());
    fields.passages("frame", s.frame());
    fields.passage("speaker", s.speaker());
    fields.passage("addressee", s.addressee());
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
        fields.constant("kind", named.kind());
        fields.text("entity", named.entity());
        fields.passage("mention", named.mention());
        fields.passage("antecedent", named.antecedent());
      }
      case Source.Unstated unstated -> fields.constant("kind", SourceKind.UNSTATED);
    }
    out.writeBooleanProperty("fromDateline", link.fromDateline());
    out.writeEndObject();
  }
}
