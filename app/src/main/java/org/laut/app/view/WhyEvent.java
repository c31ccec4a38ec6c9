package org.laut.app.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.report.Amount;
import org.laut.report.Commitment;
import org.laut.report.Event;
import org.laut.report.EventTime;
import org.laut.report.Factuality;
import org.laut.report.Participant;
import org.laut.report.TimeExpression;

/// Why an event is what it is: type, participants and time, then for each holder what it says and
/// by which words, then the steps that led to the event.
final class WhyEvent {
  private final Why why;
  private final Page page;
  private final Messages messages;
  private final EventWords words;

  WhyEvent(Why why) {
    this.why = why;
    this.page = why.page();
    this.messages = why.messages();
    this.words = new EventWords(page);
  }

  void tell(Event event) {
    why.head(event.id(), event.trigger());
    String mode = event.mode() == null ? "" : messages.say("why.mode", event.mode());
    String type = event.type().name().replace('_', '-');
    why.entry("event", messages.say("why.type", type, messages.name(event.type())) + mode);
    why.entry("lemma", event.lemma());
    event.actors().forEach(p -> participant("actor", p));
    event.recipients().forEach(p -> participant("recipient", p));
    participant("place", event.place());
    time(event.time());
    event.amounts().forEach(this::amount);
    for (Commitment commitment : event.status()) {
      why.gap();
      commitment(commitment);
    }
    why.gap();
    why.steps(event.rule(), event.evidence());
  }

  private void participant(String key, @Nullable Participant participant) {
    if (participant != null) {
      String quoted = why.quoted(participant.span());
      why.entry(key, messages.say("why.type", words.name(participant), quoted));
    }
  }

  /// Its value, and which of the text's times it comes from, with the rule of that.
  private void time(@Nullable EventTime time) {
    if (time == null) {
      why.entry("time", messages.say("why.unresolved"));
      return;
    }
    String value = messages.say("why.type", time.value().timex3(), words.when(time));
    why.entry("time", messages.say("why.from", value, source(time), why.quoted(time.span())));
  }

  /// `t2 (time.weekday), `; empty for a place in the text that is no time expression.
  private String source(EventTime time) {
    List<TimeExpression> times = page.report().times();
    for (int i = 0; i < times.size(); i++) {
      if (times.get(i).span().equals(time.span())) {
        return messages.say("why.expression", i + 1, times.get(i).rule());
      }
    }
    return "";
  }

  private void amount(Amount amount) {
    String value = String.valueOf(amount.value()).replaceFirst("\\.0$", "");
    String kind = messages.name(amount.kind());
    why.entry("amount", messages.say("why.type", value + " " + kind, why.quoted(amount.span())));
  }

  private void commitment(Commitment commitment) {
    Factuality atoms = commitment.factuality();
    String name = words.holder(commitment);
    String holder =
        commitment.statement() == null
            ? name
            : messages.say("why.said", name, page.number(commitment.statement()));
    why.entry("status", messages.say("why.type", messages.name(atoms.status()), holder));
    if (commitment.equals(Commitment.paperUnknown())) {
      return;
    }
    List<String> signs =
        List.of(
            messages.name(atoms.polarity()),
            messages.name(atoms.certainty()),
            messages.name(atoms.time()),
            messages.name(atoms.mode()));
    why.entry("atoms", String.join(", ", signs));
    why.entry(
        "words",
        commitment.evidence().isEmpty()
            ? messages.say("why.no-words")
            : why.quoted(commitment.evidence()));
  }
}
