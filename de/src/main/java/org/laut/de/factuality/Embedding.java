package org.laut.de.factuality;

import java.util.List;
import java.util.Set;

/// A word in one of its uses, with what it makes of the event below it.
///
/// @param lemma the infinitive with its particle, the singular, or the adjective's base form
/// @param with words that have to stand in the same clause, lower-cased as they are written there
/// @param takes where the event stands: `subj`, `obj`, `some` for an object without definite
///   article, `dat`, `gen`, `inf` with zu, `dass`, `ob`, `w`, `v2` for a clause that looks like a
///   main one, `attr` for the noun that an adjective precedes, or a preposition. Subject and object
///   are those of the active clause
/// @param affirmed if the word's own event is a fact
/// @param negated if it is said not to be
public record Embedding(
    String lemma,
    Kind kind,
    List<String> with,
    Set<String> takes,
    Outcome affirmed,
    Outcome negated) {
  public Embedding {
    with = List.copyOf(with);
    takes = Set.copyOf(takes);
  }

  /// What the word is.
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE
  }
}
