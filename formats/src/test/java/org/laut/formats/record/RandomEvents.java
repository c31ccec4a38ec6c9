package org.laut.formats.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Entity;
import org.laut.report.Event;
import org.laut.report.EventTime;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality;
import org.laut.report.Participant;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Span;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// Sound times and events with all kinds of values in every field.
///
/// @param entities that may take part
/// @param statements that may hold an event
record RandomEvents(RandomValues random, List<Entity> entities, List<Statement> statements) {
  private static final List<String> VALUES =
      List.of(
          "2024-06-18",
          "2024-W25",
          "2024-SU",
          "2024-06-18T20:30",
          "2024-05-03/2024-05-05",
          "199",
          "P3Y",
          "PT2H30M",
          "PRESENT_REF",
          "XXXX-WXX-1");

  static List<TimeExpression> times(RandomValues random) {
    var times = new ArrayList<TimeExpression>();
    for (Span span : random.ordered(4)) {
      TimeMod mod = random.maybe(random.pick(TimeMod.values()));
      TimeType type = random.pick(TimeType.values());
      times.add(new TimeExpression(span, type, value(random), mod, "time.rule", Evidence.NONE));
    }
    return times;
  }

  private static TimeValue value(RandomValues random) {
    return TimeValue.parse(random.pick(VALUES));
  }

  List<Event> events() {
    var events = new ArrayList<Event>();
    for (Span trigger : random.ordered(6)) {
      events.add(event("e" + (1 + events.size()), trigger));
    }
    return events;
  }

  private Event event(String id, Span trigger) {
    return new Event(
        id,
        List.of(trigger, random.span()),
        "tre\"ffen",
        random.pick(EventType.values()),
        random.maybe("meet"),
        participants(),
        participants(),
        random.maybe(participant()),
        random.maybe(new EventTime(value(random), random.span())),
        amounts(),
        status(),
        "event.rule",
        Evidence.NONE);
  }

  private List<Participant> participants() {
    return random.spans(2).stream().map(span -> new Participant(span, entity())).toList();
  }

  private Participant participant() {
    return new Participant(random.span(), entity());
  }

  private @Nullable String entity() {
    return entities.isEmpty() ? null : random.maybe(random.pick(entities).id());
  }

  private List<Amount> amounts() {
    return random.spans(2).stream()
        .map(s -> new Amount(random.pick(Amount.Kind.values()), random.below(99) / 4.0, s))
        .toList();
  }

  private List<Commitment> status() {
    var status = new ArrayList<Commitment>();
    if (!statements.isEmpty()) {
      String statement = random.pick(statements).id();
      status.add(new Commitment("Ein \u2028", statement, factuality(), random.spans(2)));
    }
    status.add(
        random.bit()
            ? Commitment.paperUnknown()
            : new Commitment(Commitment.PAPER, null, factuality(), random.spans(2)));
    return status;
  }

  private Factuality factuality() {
    return new Factuality(
        random.pick(Factuality.Polarity.values()),
        random.pick(Factuality.Certainty.values()),
        random.pick(Factuality.Phase.values()),
        random.pick(Factuality.Mode.values()));
  }
}
