package org.laut.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// What one holder says of an event.
///
/// @param holder [#PAPER], else the id of the entity that is the origin of the statement in which
///   the event stands, else the mention's characters; empty for an origin that is not named
/// @param statement id of that statement; null for the paper
/// @param evidence the words that decided it, in text order
public record Commitment(
    String holder, @Nullable String statement, Factuality factuality, List<Span> evidence) {
  /// The holder of what is said in the paper's own voice.
  public static final String PAPER = "paper";

  public Commitment {
    evidence = List.copyOf(evidence);
  }

  /// The paper, of what it passes on without a word of its own.
  public static Commitment paperUnknown() {
    return new Commitment(PAPER, null, Factuality.UNKNOWN, List.of());
  }
}
