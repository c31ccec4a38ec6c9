package org.laut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// Something that is said to happen, to have happened or to be about to.
///
/// @param id unique in its report, `e1`, `e2`, ... in text order
/// @param trigger the words that name it, in text order, never empty; those of later mentions come
///   last
/// @param lemma of the word that carries the meaning
/// @param mode what PLOVER or Laut calls the finer kind, `meet`; null where the type has none
/// @param actors who does it
/// @param recipients whom or what it is done to, or with whom
/// @param place null if the text gives none
/// @param time null if the text gives none
/// @param status by holder: sources in the order of the text, the paper last; never empty
/// @param rule the name of the rule that found it
public record Event(
    String id,
    List<Span> trigger,
    String lemma,
    EventType type,
    @Nullable String mode,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable Participant place,
    @Nullable EventTime time,
    List<Amount> amounts,
    List<Commitment> status,
    String rule,
    Evidence evidence) {
  public Event {
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    amounts = List.copyOf(amounts);
    status = List.copyOf(status);
    if (trigger.isEmpty() || status.isEmpty()) {
      throw new IllegalArgumentException("an event has a trigger and a status");
    }
  }
}
