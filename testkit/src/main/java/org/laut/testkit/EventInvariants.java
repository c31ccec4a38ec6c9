package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.Participant;

/// What holds for the events of every report, checked with assertions.
///
/// @param entities ids of the report's entities
/// @param statements ids of the report's statements
record EventInvariants(SpanInvariants spans, Set<String> entities, Set<String> statements) {
  /// Fails with the offending value at the first invariant that does not hold.
  void check(List<Event> events) {
    var ids = new HashSet<String>();
    int last = 0;
    for (Event e : events) {
      assertThat(ids.add(e.id())).as("id %s is taken", e.id()).isTrue();
      int first = e.trigger().getFirst().start();
      assertThat(first)
          .as("events in the order of their triggers: %s", e)
          .isGreaterThanOrEqualTo(last);
      last = first;
      check(e);
    }
  }

  private void check(Event e) {
    assertThat(e.trigger()).as("trigger of %s", e).allMatch(span -> span.length() > 0);
    e.trigger().forEach(span -> spans.inside(span, e));
    assertThat(e.lemma()).as("lemma of %s", e).isNotBlank();
    assertThat(e.rule()).as("rule of %s", e).isNotBlank();
    e.actors().forEach(p -> participant(p, e));
    e.recipients().forEach(p -> participant(p, e));
    participant(e.place(), e);
    spans.inside(e.time() == null ? null : e.time().span(), e);
    for (var amount : e.amounts()) {
      spans.inside(amount.span(), e);
      assertThat(amount.value()).as("amount of %s", e).isFinite();
    }
    commitments(e);
    spans.inside(e.evidence(), e);
  }

  private void participant(@Nullable Participant participant, Event in) {
    if (participant != null) {
      spans.inside(participant.span(), in);
      if (participant.entity() != null) {
        assertThat(entities)
            .as("entities of the report, for %s", in)
            .contains(participant.entity());
      }
    }
  }

  /// Sources with their statements, the paper last.
  private void commitments(Event e) {
    for (Commitment c : e.status()) {
      spans.disjoint(c.evidence(), c);
      if (c.statement() != null) {
        assertThat(statements).as("statements of the report, for %s", e).contains(c.statement());
      } else {
        assertThat(c.holder()).as("holder without a statement, in %s", e).isEqualTo("paper");
      }
    }
    Commitment last = e.status().getLast();
    assertThat(last.holder()).as("last holder of %s", e).isEqualTo(Commitment.PAPER);
    assertThat(last.statement()).as("statement of the paper, in %s", e).isNull();
  }
}
