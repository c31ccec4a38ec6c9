package org.laut.de.morph;

/// One thing a form may be.
///
/// @param agreement bits of [Agreement]; 0 where the class has none
/// @param verb bits of [VerbForm]; 0 for everything but verbs
public record Reading(WordClass wordClass, String lemma, int agreement, int verb) {}
