package org.laut.report;

import java.util.List;
import org.laut.text.Span;

/// Why Laut says something; printed by `laut why`.
public sealed interface Derivation {
  /// A named rule that held on these spans.
  record Rule(String name, List<Span> spans) implements Derivation {
    public Rule {
      spans = List.copyOf(spans);
    }
  }

  /// An entry of a lexicon that was used.
  record Lexicon(String file, String entry, Span span) implements Derivation {}

  /// A trained model's decision.
  record Model(String name, String decision, Span span) implements Derivation {}

  /// Something that was considered and left, with the reason.
  record Rejected(String what, String reason, Span span) implements Derivation {}
}
