package org.laut.de.rule;

import java.time.LocalDate;
import java.util.List;

/// A text in which a rule holds, with everything of the rule's kind that stands in the text.
///
/// @param expected all of one kind, in text order; at least one
public record Example(String text, List<Expectation> expected) {
  /// The day on which all examples of times and events are published, a Tuesday.
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 18);

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

  /// The events that the text tells of; empty in an example of another kind.
  public List<ExpectedEvent> events() {
    return of(ExpectedEvent.class);
  }

  /// What the text says of the event in brackets; empty in an example of another kind.
  public List<ExpectedStatus> statuses() {
    return of(ExpectedStatus.class);
  }

  private <E extends Expectation> List<E> of(Class<E> kind) {
    return expected.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
