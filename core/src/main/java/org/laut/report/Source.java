package org.laut.report;

import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// Who or what a link of a chain is.
public sealed interface Source {
  /// Somebody the text names or points at.
  ///
  /// @param mention the noun phrase with its apposition, without relative clause
  /// @param entity the entity's id; null if the mention was not resolved
  /// @param antecedent where a pronoun or bare role was named before; null if it was not needed
  record Named(Span mention, SourceKind kind, @Nullable String entity, @Nullable Span antecedent)
      implements Source {}

  /// The text names nobody.
  record Unstated() implements Source {}

  /// Where the mention stands; null for an unstated source.
  default @Nullable Span span() {
    return this instanceof Named named ? named.mention() : null;
  }
}
