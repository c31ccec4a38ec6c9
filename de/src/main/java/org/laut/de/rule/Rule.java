package org.laut.de.rule;

import java.util.List;

/// A rule as it is told to people.
///
/// @param name as it stands in a report, be it of a statement, time or event or in its derivation:
///   "indirect.dass"
/// @param says what it claims, in one sentence
/// @param examples where it holds; at least two
/// @param counters texts in which it must not hold; at least one
public record Rule(String name, String says, List<Example> examples, List<String> counters) {
  public Rule {
    examples = List.copyOf(examples);
    counters = List.copyOf(counters);
  }
}
