package org.laut.bench.grammar;

import java.util.ArrayList;
import java.util.List;

/// A part of an alternative.
sealed interface Part permits Part.Literal, Slot {
  /// Characters that stand as they are.
  record Literal(String text) implements Part {}

  /// The parts of an alternative as a file writes it.
  static List<Part> parse(String alternative) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (int open = alternative.indexOf('{'); open >= 0; open = alternative.indexOf('{', at)) {
      if (open > at) {
        parts.add(new Literal(alternative.substring(at, open)));
      }
      int close = alternative.indexOf('}', open);
      parts.add(Slot.parse(alternative.substring(open + 1, close)));
      at = close + 1;
    }
    if (at < alternative.length()) {
      parts.add(new Literal(alternative.substring(at)));
    }
    return List.copyOf(parts);
  }
}
