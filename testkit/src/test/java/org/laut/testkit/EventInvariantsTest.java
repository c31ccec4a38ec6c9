package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.laut.report.Commitment;
import org.laut.report.Derivation;
import org.laut.report.Event;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality;
import org.laut.report.Participant;
import org.laut.text.Span;

class EventInvariantsTest {
  private static final String TEXT = "Anna sagte, 😀 sei da.";
  private static final Span TRIGGER = new Span(15, 18);
  private static final Commitment PAPER = Commitment.paperUnknown();

  @Test
  void passesASoundEvent() {
    assertThatCode(() -> check(event("e1", TRIGGER, "person/anna", holds("s1"), PAPER)))
        .doesNotThrowAnyException();
  }

  @Test
  void findsWhatRefersToNothing() {
    assertBroken("entities", event("e1", TRIGGER, "person/x", PAPER));
    assertBroken("statements", event("e1", TRIGGER, null, holds("s9"), PAPER));
  }

  @Test
  void findsIdsThatAreTakenAndDisorder() {
    Event first = event("e1", TRIGGER, null, PAPER);
    assertBroken("is taken", first, first);
    assertBroken("in the order", first, event("e2", new Span(0, 4), null, PAPER));
  }

  @Test
  void findsSpansThatAreNone() {
    assertBroken("trigger", event("e1", new Span(3, 3), null, PAPER));
    assertBroken("splits a code point", event("e1", new Span(13, 18), null, PAPER));
    assertBroken("inside the text", event("e1", new Span(18, 99), null, PAPER));
  }

  @Test
  void findsAPaperThatIsNotLastAndSourcesWithoutAStatement() {
    assertBroken("last holder", event("e1", TRIGGER, null, PAPER, holds("s1")));
    assertBroken("without a statement", event("e1", TRIGGER, null, holds(null), PAPER));
  }

  private static void assertBroken(String message, Event... events) {
    assertThatThrownBy(() -> check(events))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }

  private static void check(Event... events) {
    var spans = new SpanInvariants(TEXT);
    new EventInvariants(spans, Set.of("person/anna"), Set.of("s1")).check(List.of(events));
  }

  private static Commitment holds(@Nullable String statement) {
    return new Commitment("person/anna", statement, Factuality.UNKNOWN, List.of(TRIGGER));
  }

  private static Event event(
      String id, Span trigger, @Nullable String actor, Commitment... status) {
    return new Event(
        id,
        List.of(trigger),
        "sein",
        EventType.UNTYPED,
        null,
        List.of(new Participant(new Span(0, 4), actor)),
        List.of(),
        null,
        null,
        List.of(),
        List.of(status),
        "test",
        new Evidence(List.of(new Derivation.Rule("test", List.of(TRIGGER)))));
  }
}
