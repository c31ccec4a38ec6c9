package org.laut.de.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Derivation;
import org.laut.text.Span;

/// The steps to a value, written down while it is read.
final class Trace {
  private final Pieces pieces;
  private final List<Derivation> steps = new ArrayList<>(4);

  Trace(Pieces pieces) {
    this.pieces = pieces;
  }

  /// An entry that stands at this piece.
  Trace entry(int piece, Sense sense) {
    Span span = pieces.span(piece, piece + sense.length());
    steps.add(new Derivation.Lexicon("time/" + sense.role().file(), sense.entry(), span));
    return this;
  }

  /// A rule that decided, and the words it looked at, if any.
  Trace rule(String name, @Nullable Span span) {
    steps.add(new Derivation.Rule(name, span == null ? List.of() : List.of(span)));
    return this;
  }

  /// The value is counted from the day of publication.
  Trace published() {
    return rule(Resolver.FROM_PUBLISHED, null);
  }

  /// The value stays open because the day of publication is not known.
  Trace unresolved(int first, int end) {
    steps.add(
        new Derivation.Rejected(
            Resolver.FROM_PUBLISHED,
            "the day of publication is not known",
            pieces.span(first, end)));
    return this;
  }

  List<Derivation> steps() {
    return steps;
  }
}
