package org.laut.report;

import org.laut.text.Span;

/// A number that belongs to an event.
///
/// @param span the phrase, "mindestens drei Menschen"
/// @param value the number as far as the phrase gives it in words or digits
public record Amount(Kind kind, double value, Span span) {
  /// What is counted.
  public enum Kind {
    DEAD,
    INJURED,
    MISSING,
    PEOPLE,
    /// A sum of money.
    MONEY
  }
}
