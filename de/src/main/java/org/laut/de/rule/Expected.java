package org.laut.de.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Link;

/// A statement of an example.
///
/// @param content the pieces, in text order
/// @param speaker the origin as the text mentions it; null if it names none
/// @param hands the links behind the origin, outwards
public record Expected(List<String> content, @Nullable String speaker, List<Hand> hands)
    implements Expectation {
  public Expected {
    content = List.copyOf(content);
    hands = List.copyOf(hands);
  }

  /// A channel or a relay, as the text mentions it.
  public record Hand(Link.Role role, String mention) {}
}
