package org.laut.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Derivation;
import org.laut.report.Event;
import org.laut.report.EventTime;
import org.laut.report.EventType;
import org.laut.report.Evidence;
import org.laut.report.Factuality;
import org.laut.report.Participant;
import org.laut.text.Span;
import org.laut.time.TimeValue;

/// An event in the making.
final class EventDraft {
  private final String text;
  private final String id;
  private final EventType type;
  private final String lemma;
  private final List<Span> trigger;
  private final List<Participant> actors = new ArrayList<>();
  private final List<Participant> recipients = new ArrayList<>();
  private final List<Amount> amounts = new ArrayList<>();
  private final List<Commitment> status = new ArrayList<>();
  private @Nullable String mode;
  private @Nullable Participant place;
  private @Nullable EventTime time;

  /// @param trigger the words that name it
  EventDraft(String text, String id, EventType type, String lemma, String... trigger) {
    this.text = text;
    this.id = id;
    this.type = type;
    this.lemma = lemma;
    this.trigger = List.of(trigger).stream().map(this::at).toList();
  }

  EventDraft mode(String mode) {
    this.mode = mode;
    return this;
  }

  EventDraft actor(String words) {
    String entity = words.endsWith("Anna Weber") ? "person/anna-weber" : null;
    actors.add(new Participant(at(words), entity));
    return this;
  }

  EventDraft recipient(String words) {
    recipients.add(new Participant(at(words), null));
    return this;
  }

  EventDraft place(String words) {
    place = new Participant(at(words), null);
    return this;
  }

  EventDraft time(String words, String value) {
    time = new EventTime(TimeValue.parse(value), at(words));
    return this;
  }

  EventDraft amount(Amount.Kind kind, double value, String words) {
    amounts.add(new Amount(kind, value, at(words)));
    return this;
  }

  EventDraft status(String holder, String statement, Factuality factuality, String... evidence) {
    List<Span> spans = List.of(evidence).stream().map(this::at).toList();
    status.add(new Commitment(holder, statement, factuality, spans));
    return this;
  }

  EventDraft paper(Factuality factuality, String evidence) {
    status.add(new Commitment(Commitment.PAPER, null, factuality, List.of(at(evidence))));
    return this;
  }

  EventDraft unknownToThePaper() {
    status.add(Commitment.paperUnknown());
    return this;
  }

  Event build() {
    return new Event(
        id,
        trigger,
        lemma,
        type,
        mode,
        actors,
        recipients,
        place,
        time,
        amounts,
        status,
        "event.sample",
        new Evidence(
            List.of(
                new Derivation.Rule("event.sample", trigger),
                new Derivation.Lexicon("event-verbs.tsv", lemma, trigger.getFirst()))));
  }

  private Span at(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
