package org.laut.formats.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// Whether spans lie inside one text, on the borders of its code points.
record SpanCheck(CodePoints points) {
  /// Throws [InvalidRecord] if it does not.
  ///
  /// @param where what has the span, for the message
  void span(@Nullable Span span, String where) {
    if (span != null && !(points.isBorder(span.start()) && points.isBorder(span.end()))) {
      throw new InvalidRecord(
          "a span of " + where + " is outside the text or splits a character: " + span);
    }
  }

  void spans(List<Span> spans, String where) {
    spans.forEach(s -> span(s, where));
  }
}
