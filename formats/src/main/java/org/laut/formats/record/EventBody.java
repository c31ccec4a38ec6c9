package org.laut.formats.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.EventTime;
import org.laut.report.Factuality;
import org.laut.report.Participant;
import tools.jackson.core.JsonGenerator;

/// The fields of one event in their order.
final class EventBody {
  private final JsonGenerator out;
  private final RecordFields fields;

  EventBody(JsonGenerator out, RecordFields fields) {
    this.out = out;
    this.fields = fields;
  }

  void write(Event event) {
    out.writeStartObject();
    fields.text("id", event.id());
    fields.spans("trigger", event.trigger());
    fields.text("lemma", event.lemma());
    fields.capitals("type", event.type());
    fields.text("mode", event.mode());
    participants("actors", event.actors());
    participants("recipients", event.recipients());
    out.writeName("place");
    participant(event.place());
    time(event.time());
    out.writeArrayPropertyStart("amounts");
    event.amounts().forEach(this::amount);
    out.writeEndArray();
    out.writeArrayPropertyStart("status");
    event.status().forEach(this::status);
    out.writeEndArray();
    fields.text("rule", event.rule());
    out.writeEndObject();
  }

  private void participants(String name, List<Participant> participants) {
    out.writeArrayPropertyStart(name);
    participants.forEach(this::participant);
    out.writeEndArray();
  }

  private void participant(@Nullable Participant participant) {
    if (participant == null) {
      out.writeNull();
      return;
    }
    out.writeStartObject();
    fields.span("span", participant.span());
    fields.text("entity", participant.entity());
    out.writeEndObject();
  }

  private void time(@Nullable EventTime time) {
    if (time == null) {
      out.writeNullProperty("time");
      return;
    }
    out.writeObjectPropertyStart("time");
    fields.text("value", time.value().timex3());
    fields.span("span", time.span());
    out.writeEndObject();
  }

  private void amount(Amount amount) {
    out.writeStartObject();
    fields.constant("kind", amount.kind());
    out.writeNumberProperty("value", amount.value());
    fields.span("span", amount.span());
    out.writeEndObject();
  }

  private void status(Commitment status) {
    Factuality atoms = status.factuality();
    out.writeStartObject();
    fields.text("holder", status.holder());
    fields.text("statement", status.statement());
    fields.capitals("value", atoms.status());
    if (!status.equals(Commitment.paperUnknown())) {
      fields.text("polarity", Atoms.sign(atoms.polarity()));
      fields.text("certainty", Atoms.sign(atoms.certainty()));
      fields.constant("time", atoms.time());
      fields.constant("mode", atoms.mode());
      fields.spans("evidence", status.evidence());
    }
    out.writeEndObject();
  }
}
