package org.laut.de.argument;

import org.laut.de.phrase.NounPhrase;

/// A noun phrase or pronoun that stands about a verb or a noun.
///
/// @param role how it hangs, as the sentence shows it: the subject of a passive is a subject
/// @param preposition without the article it may be fused with ("zum" is "zu"); empty for none
/// @param phrase the flat phrase that carries it
/// @param first index of its first token, the preposition left out
/// @param end index behind its last token, attributes and coordinated phrases included
public record Argument(Role role, String preposition, NounPhrase phrase, int first, int end) {
  /// How a phrase hangs.
  public enum Role {
    SUBJECT,
    /// In the accusative.
    OBJECT,
    DATIVE,
    GENITIVE,
    /// A possessive or a name in the genitive in front of a noun: "sein Besuch", "Kims Reise".
    POSSESSIVE,
    PREPOSITION,
    /// A time in the accusative: "diesen Montag".
    TEMPORAL
  }

  /// Index of its head.
  public int head() {
    return phrase.head();
  }

  /// True if it hangs under this preposition, given without article.
  public boolean under(String word) {
    return role == Role.PREPOSITION && preposition.equals(word);
  }
}
