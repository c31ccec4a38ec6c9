package org.laut.formats.csv;

import java.io.IOException;
import java.util.List;
import org.laut.formats.record.Names;
import org.laut.report.Amount;
import org.laut.report.Event;
import org.laut.report.Participant;
import org.laut.text.Span;

/// Writes the events of an item with those who take part.
record EventRows(
    TableWriter events,
    TableWriter spans,
    TableWriter participants,
    TableWriter amounts,
    StatusRows statuses) {
  static EventRows into(Sheets sheets) {
    return new EventRows(
        sheets.get("events"),
        sheets.get("event_spans"),
        sheets.get("participants"),
        sheets.get("amounts"),
        new StatusRows(sheets.get("event_statuses"), sheets.get("status_evidence")));
  }

  void write(Sheet sheet) throws IOException {
    for (Event event : sheet.report().events()) {
      event(sheet, event);
      triggers(sheet, event);
      participants(sheet, event, "actor", event.actors());
      participants(sheet, event, "recipient", event.recipients());
      Participant place = event.place();
      participants(sheet, event, "place", place == null ? List.of() : List.of(place));
      amounts(sheet, event);
      statuses.write(sheet, event);
    }
  }

  private void event(Sheet sheet, Event event) throws IOException {
    Row row =
        events
            .row()
            .text("event_id", sheet.key(event.id()))
            .text("document_id", sheet.document())
            .text("event", event.id())
            .text("type", Names.inCapitals(event.type()))
            .text("mode", event.mode())
            .text("lemma", event.lemma())
            .text("rule", event.rule());
    if (event.time() != null) {
      row.text("time_value", event.time().value().timex3());
      sheet.place(row, "time", event.time().span());
    }
    events.write(row);
  }

  private void triggers(Sheet sheet, Event event) throws IOException {
    int number = 0;
    for (Span trigger : event.trigger()) {
      Row row = spans.row().text("event_id", sheet.key(event.id())).number("number", ++number);
      spans.write(sheet.place(row, trigger));
    }
  }

  private void participants(Sheet sheet, Event event, String role, List<Participant> found)
      throws IOException {
    int number = 0;
    for (Participant participant : found) {
      Row row =
          participants
              .row()
              .text("event_id", sheet.key(event.id()))
              .text("role", role)
              .number("number", ++number)
              .text("entity", participant.entity())
              .text("entity_id", sheet.entity(participant.entity()));
      participants.write(sheet.place(row, participant.span()));
    }
  }

  private void amounts(Sheet sheet, Event event) throws IOException {
    int number = 0;
    for (Amount amount : event.amounts()) {
      Row row =
          amounts
              .row()
              .text("event_id", sheet.key(event.id()))
              .number("number", ++number)
              .text("kind", Names.of(amount.kind()))
              .decimal("value", amount.value());
      amounts.write(sheet.place(row, amount.span()));
    }
  }
}
