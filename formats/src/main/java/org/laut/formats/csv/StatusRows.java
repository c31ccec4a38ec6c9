package org.laut.formats.csv;

import java.io.IOException;
import org.laut.formats.record.Names;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.Factuality;
import org.laut.text.Span;

/// Writes what each source says of an event, and the words that decided it.
record StatusRows(TableWriter statuses, TableWriter evidence) {
  void write(Sheet sheet, Event event) throws IOException {
    int position = 0;
    for (Commitment commitment : event.status()) {
      position++;
      String id = sheet.key(event.id()) + "#" + position;
      status(sheet, event, id, position, commitment);
      int number = 0;
      for (Span span : commitment.evidence()) {
        Row row = evidence.row().text("status_id", id).number("number", ++number);
        evidence.write(sheet.place(row, span));
      }
    }
  }

  private void status(Sheet sheet, Event event, String id, int position, Commitment commitment)
      throws IOException {
    Factuality atoms = commitment.factuality();
    statuses.write(
        statuses
            .row()
            .text("status_id", id)
            .text("event_id", sheet.key(event.id()))
            .number("position", position)
            .text("holder_kind", holderKind(sheet, commitment.holder()))
            .text("holder", commitment.holder())
            .text("entity_id", sheet.entity(commitment.holder()))
            .text("statement_id", sheet.key(commitment.statement()))
            .text("status", Names.inCapitals(atoms.status()))
            .text("polarity", Names.of(atoms.polarity()))
            .text("certainty", Names.of(atoms.certainty()))
            .text("time", Names.of(atoms.time()))
            .text("mode", Names.of(atoms.mode())));
  }

  private static String holderKind(Sheet sheet, String holder) {
    if (holder.equals(Commitment.PAPER)) {
      return "paper";
    }
    if (holder.isEmpty()) {
      return "unnamed";
    }
    return sheet.entity(holder) == null ? "mention" : "entity";
  }
}
