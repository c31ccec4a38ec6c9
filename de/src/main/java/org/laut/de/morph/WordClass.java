package org.laut.de.morph;

/// The dictionary's word classes.
public enum WordClass {
  NOUN,
  NAME,
  VERB,
  AUXILIARY,
  MODAL,
  ADJECTIVE,
  /// Participles that the dictionary also lists as adjectives (PA1, PA2).
  PARTICIPLE,
  ADVERB,
  ARTICLE,
  PRONOUN,
  PREPOSITION,
  /// Preposition fused with an article ("zum").
  PREPOSITION_ARTICLE,
  CONJUNCTION,
  NEGATION,
  /// Separable verb particles.
  VERB_PARTICLE,
  NUMERAL,
  INTERJECTION,
  ABBREVIATION,
  OTHER
}
