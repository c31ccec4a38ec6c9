package org.laut.formats.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.Participant;

/// What holds for the events of every record: they stand in the order of the text and refer only to
/// entities and statements that are there.
///
/// @param entities ids of the report's entities
/// @param statements ids of the report's statements
record EventInvariants(SpanCheck spans, Set<String> entities, Set<String> statements) {
  /// Throws [InvalidRecord] at the first invariant that does not hold.
  void check(List<Event> events) {
    var ids = new HashSet<String>();
    int last = 0;
    for (Event e : events) {
      Invariants.unique(ids, e.id());
      int first = e.trigger().getFirst().start();
      if (first < last) {
        throw new InvalidRecord(e.id() + " stands before the event it follows in the text");
      }
      last = first;
      check(e);
    }
  }

  private void check(Event e) {
    spans.spans(e.trigger(), e.id());
    e.actors().forEach(p -> participant(p, e.id()));
    e.recipients().forEach(p -> participant(p, e.id()));
    if (e.place() != null) {
      participant(e.place(), e.id());
    }
    if (e.time() != null) {
      spans.span(e.time().span(), e.id());
    }
    e.amounts().forEach(a -> amount(a, e.id()));
    e.status().forEach(c -> commitment(c, e.id()));
  }

  private void participant(Participant participant, String where) {
    spans.span(participant.span(), where);
    if (participant.entity() != null && !entities.contains(participant.entity())) {
      throw new InvalidRecord(where + " has no entity " + participant.entity());
    }
  }

  private void amount(Amount amount, String where) {
    spans.span(amount.span(), where);
    if (!Double.isFinite(amount.value())) {
      throw new InvalidRecord(where + " has an amount that is no number");
    }
  }

  private void commitment(Commitment commitment, String where) {
    spans.spans(commitment.evidence(), where);
    if (commitment.statement() != null && !statements.contains(commitment.statement())) {
      throw new InvalidRecord(where + " has no statement " + commitment.statement());
    }
  }
}
