package org.laut.de.trigger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;
import org.laut.report.Derivation;
import org.laut.report.EventType;

/// A word of the text that names an event.
///
/// @param clause the clause in which it stands
/// @param head index of the word that carries the meaning
/// @param tokens the head with its particle and fixed words, in text order
/// @param lemma of the head, the particle in front
/// @param mode null where the type has none
/// @param strong true if the word names an event wherever it stands
/// @param ground why it names one here
/// @param rule the name of the rule that took it for an event
/// @param entry the entry of the lexicon behind it; null for a verb that is not listed
public record Trigger(
    Kind kind,
    Unit unit,
    Clause clause,
    int head,
    List<Integer> tokens,
    String lemma,
    EventType type,
    @Nullable String mode,
    List<Slot> actor,
    List<Slot> recipient,
    boolean strong,
    Ground ground,
    String rule,
    Derivation.@Nullable Lexicon entry) {
  public Trigger {
    tokens = List.copyOf(tokens);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }

  /// The same noun on this ground.
  Trigger on(Ground other) {
    return new Trigger(
        kind, unit, clause, head, tokens, lemma, type, mode, actor, recipient, strong, other, rule,
        entry);
  }

  /// The same with another word that names the event as well.
  Trigger with(int token) {
    List<Integer> all = new ArrayList<>(tokens);
    all.add(token);
    all.sort(null);
    return new Trigger(
        kind, unit, clause, head, all, lemma, type, mode, actor, recipient, strong, ground, rule,
        entry);
  }

  /// What kind of word it is.
  public enum Kind {
    /// The verb of its clause.
    VERB,
    NOUN,
    /// A participle in front of a noun: "der 2021 festgenommene Mann".
    PARTICIPLE
  }

  /// Why a word names an event where it stands.
  public enum Ground {
    /// By itself.
    WORD,
    /// Its verb only carries or intends it, so that the subject of the verb is who does it: "führt
    /// Gespräche", "plant Gespräche".
    CARRIED,
    /// It stands under a word that says what becomes of it: "sagte das Treffen ab".
    EMBEDDED,
    /// A time stands in its phrase: "das Treffen vom Montag".
    DATED
  }
}
