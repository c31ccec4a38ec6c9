/// Noun phrases: their heads, cases, prepositions, and how far they reach.
///
/// Flat phrases first ([PhraseFinder]), then their attributes and appositions ([Phrases]). Knows
/// words and their agreement, no entities and no cues.
@NullMarked
package org.laut.de.phrase;

import org.jspecify.annotations.NullMarked;
