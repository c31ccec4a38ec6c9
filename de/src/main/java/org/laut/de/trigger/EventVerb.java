package org.laut.de.trigger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.EventType;

/// A verb in one of its uses, and whether it names an event.
///
/// @param lemma the infinitive, with the particle in front: "festnehmen"
/// @param with words that have to stand in the same clause, lower-cased as they are written there
///   ("in", "umlaufbahn"). "sich" stands for every reflexive pronoun. Empty for a verb that does
///   without
/// @param type null unless the kind is EVENT
/// @param mode the finer kind of PLOVER, "arrest"; null where the type has none
/// @param actor where those who do it stand in the active clause
/// @param recipient where those stand whom it is done to, or with whom
/// @param example a sentence with this use
public record EventVerb(
    String lemma,
    List<String> with,
    Kind kind,
    @Nullable EventType type,
    @Nullable String mode,
    List<Slot> actor,
    List<Slot> recipient,
    String example) {
  public EventVerb {
    with = List.copyOf(with);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    if ((type != null) != (kind == Kind.EVENT) || (mode != null && type == null)) {
      throw new IllegalArgumentException(lemma + ": type and mode belong to events");
    }
  }

  /// What a verb has to do with events.
  public enum Kind {
    /// It names something that happens: "explodieren".
    EVENT,
    /// It supports the noun that names the event: "stattfinden", "scheitern".
    LIGHT,
    /// Nothing happens: "gehören".
    STATE
  }
}
