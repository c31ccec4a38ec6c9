package org.laut.de.rule;

import java.util.List;

/// A text in which a rule holds, with all statements that the text makes.
///
/// @param statements in text order; at least one
public record Example(String text, List<Expected> statements) {
  public Example {
    statements = List.copyOf(statements);
  }
}
