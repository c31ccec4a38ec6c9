package org.laut.de.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.laut.de.tag.TaggedText;
import org.laut.de.trigger.Trigger;
import org.laut.report.Derivation;
import org.laut.report.Event;
import org.laut.report.Evidence;
import org.laut.text.Span;

/// Writes what was found as events of the report.
final class Assembler {
  private final TaggedText text;

  Assembler(TaggedText text) {
    this.text = text;
  }

  /// The events in the order of their triggers.
  List<Event> assemble(List<Draft> drafts) {
    List<Draft> ordered = new ArrayList<>(drafts);
    ordered.sort(Comparator.comparingInt((Draft draft) -> draft.trigger.tokens().getFirst()));
    List<Event> events = new ArrayList<>();
    for (Draft draft : ordered) {
      events.add(event(draft, "e" + (events.size() + 1)));
    }
    return events;
  }

  private Event event(Draft draft, String id) {
    Trigger trigger = draft.trigger;
    List<Span> spans = new ArrayList<>(spans(trigger));
    draft.later.forEach(t -> spans.addAll(spans(t)));
    return new Event(
        id,
        spans,
        trigger.lemma(),
        trigger.type(),
        trigger.mode(),
        draft.actors,
        draft.recipients,
        draft.place,
        draft.time,
        draft.amounts,
        draft.status,
        trigger.rule(),
        new Evidence(steps(draft)));
  }

  private List<Derivation> steps(Draft draft) {
    List<Derivation> steps = new ArrayList<>();
    steps.add(new Derivation.Rule(draft.trigger.rule(), spans(draft.trigger)));
    if (draft.trigger.entry() != null) {
      steps.add(draft.trigger.entry());
    }
    draft.later.forEach(t -> steps.add(new Derivation.Rule("event.again", spans(t))));
    steps.addAll(draft.steps);
    return steps;
  }

  /// The tokens of a trigger, neighbours joined.
  private List<Span> spans(Trigger trigger) {
    List<Span> spans = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int token : trigger.tokens()) {
      if (first >= 0 && token != last + 1) {
        spans.add(text.span(first, last + 1));
        first = token;
      }
      first = first < 0 ? token : first;
      last = token;
    }
    spans.add(text.span(first, last + 1));
    return spans;
  }
}
