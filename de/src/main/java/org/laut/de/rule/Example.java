package org.laut.de.rule;

import java.util.List;

/// A text in which a rule holds, with everything of the rule's kind that stands in the text.
///
/// @param expected all of one kind, in text order; at least one
public record Example(String text, List<Expectation> expected) {
  public Example {
    expected = List.copyOf(expected);
  }

  /// The statements that the text makes; empty in an example of another kind.
  public List<Expected> statements() {
    return of(Expected.class);
  }

  /// The times that the text speaks of; empty in an example of another kind.
  public List<ExpectedTime> times() {
    return of(ExpectedTime.class);
  }

  private <E extends Expectation> List<E> of(Class<E> kind) {
    return expected.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
