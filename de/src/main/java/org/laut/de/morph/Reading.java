package org.laut.de.morph;

/// One thing a form may be.
///
/// @param agreement bits of [Agreement]; 0 where the class has none
/// @param verb bits of [VerbForm]; 0 for everything but verbs
public record Reading(WordClass wordClass, String lemma, int agreement, int verb) {
  /// A reading as lexicons write it: verb forms for verbs, agreement for everything else, "-" for
  /// neither.
  static Reading of(WordClass wordClass, String lemma, String features) {
    if (features.equals("-")) {
      return new Reading(wordClass, lemma, 0, 0);
    }
    return switch (wordClass) {
      case VERB, AUXILIARY, MODAL -> new Reading(wordClass, lemma, 0, VerbForm.parse(features));
      default -> new Reading(wordClass, lemma, Agreement.parse(features), 0);
    };
  }
}
