package org.laut.de.phrase;

import org.laut.de.morph.Agreement;

/// A flat noun phrase: determiner, adjectives, noun and the names that belong to it.
///
/// @param preposition index of the preposition in front of it, fused or not; -1 if none
/// @param first index of its first token, the preposition left out unless it is fused with the
///   article
/// @param end index behind its last token
/// @param head index of its noun, name or pronoun
/// @param agreement the case, number and gender it may have, as [Agreement] bits
/// @param pronoun true if the head stands for somebody named before
public record NounPhrase(
    int preposition, int first, int end, int head, int agreement, boolean pronoun) {
  /// True if it may be a subject: no preposition and nominative possible.
  public boolean nominative() {
    return preposition < 0 && Agreement.has(agreement, Agreement.NOM);
  }

  /// True if it may be a dative without preposition.
  public boolean dative() {
    return preposition < 0 && Agreement.has(agreement, Agreement.DAT);
  }

  /// True if it may be an accusative without preposition.
  public boolean accusative() {
    return preposition < 0 && Agreement.has(agreement, Agreement.ACC);
  }

  /// True if it may be a genitive without preposition.
  public boolean genitive() {
    return preposition < 0 && Agreement.has(agreement, Agreement.GEN);
  }

  /// Index of the first token of all, the preposition included.
  public int start() {
    return preposition >= 0 ? preposition : first;
  }
}
