package org.laut.de.factuality;

import java.util.List;
import org.laut.report.Derivation;
import org.laut.report.Factuality;

/// How far a sentence commits itself to an event that it names.
///
/// @param evidence indices of the words that decided it, in text order
/// @param present true if nothing but a present tense says when: whoever knows the date of the
///   event knows better
/// @param steps rules and lexicon entries, in the order they were used
public record Reading(
    Factuality factuality, boolean present, List<Integer> evidence, List<Derivation> steps) {
  public Reading {
    evidence = List.copyOf(evidence);
    steps = List.copyOf(steps);
  }
}
