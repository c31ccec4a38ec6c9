package org.laut.de.trigger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.EventType;

/// A noun, and whether it names an event.
///
/// @param lemma the singular; the plural where only that exists
/// @param type null if the strength is NONE
/// @param mode the finer kind of PLOVER, "arrest"; null where the type has none
/// @param actor which arguments of the noun are those who do it
/// @param recipient which arguments are those whom it is done to, or with whom
/// @param example a sentence with this noun
public record EventNoun(
    String lemma,
    Strength strength,
    @Nullable EventType type,
    @Nullable String mode,
    List<Slot> actor,
    List<Slot> recipient,
    String example) {
  public EventNoun {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    if ((type != null) != (strength != Strength.NONE) || (mode != null && type == null)) {
      throw new IllegalArgumentException(lemma + ": type and mode belong to events");
    }
  }

  /// How much a noun needs to name an event.
  public enum Strength {
    /// Nothing: "Erdbeben".
    STRONG,
    /// A verb that makes it happen, a time or a participant with a name: "Gespräch".
    WEAK,
    /// It names none, whatever its ending says: "Wahlkampf".
    NONE
  }
}
