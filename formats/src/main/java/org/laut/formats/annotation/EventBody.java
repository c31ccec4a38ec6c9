package org.laut.formats.annotation;

import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.Factuality;
import tools.jackson.core.JsonGenerator;

/// What is said of an event.
record EventBody(JsonGenerator out, Fields fields) {
  void write(Event event) {
    out.writeObjectPropertyStart("body");
    out.writeStringProperty("type", "Event");
    fields.text("local", event.id());
    fields.capitals("eventType", event.type());
    fields.text("mode", event.mode());
    fields.text("lemma", event.lemma());
    fields.participants("actors", event.actors());
    fields.participants("recipients", event.recipients());
    if (event.place() != null) {
      out.writeName("place");
      fields.participant(event.place());
    }
    if (event.time() != null) {
      out.writeObjectPropertyStart("when");
      fields.text("value", event.time().value().timex3());
      fields.passage("mention", event.time().span());
      out.writeEndObject();
    }
    out.writeArrayPropertyStart("amounts");
    event.amounts().forEach(this::amount);
    out.writeEndArray();
    out.writeArrayPropertyStart("commitments");
    event.status().forEach(this::commitment);
    out.writeEndArray();
    fields.text("rule", event.rule());
    out.writeEndObject();
  }

  private void amount(Amount amount) {
    out.writeStartObject();
    fields.constant("kind", amount.kind());
    out.writeNumberProperty("value", amount.value());
    fields.passage("mention", amount.span());
    out.writeEndObject();
  }

  private void commitment(Commitment commitment) {
    Factuality atoms = commitment.factuality();
    out.writeStartObject();
    fields.text("holder", commitment.holder());
    fields.reference("statement", commitment.statement());
    fields.capitals("status", atoms.status());
    fields.constant("polarity", atoms.polarity());
    fields.constant("certainty", atoms.certainty());
    fields.constant("phase", atoms.time());
    fields.constant("factualMode", atoms.mode());
    fields.passages("evidence", commitment.evidence());
    out.writeEndObject();
  }
}
