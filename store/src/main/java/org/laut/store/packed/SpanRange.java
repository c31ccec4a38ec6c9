package org.laut.store.packed;

import java.util.List;
import org.laut.report.OwnKnowledge;
import org.laut.report.Reading;
import org.laut.text.Passage;
import org.laut.text.Span;

/// Whether the sentences, terms, own knowledge and recall of a reading lie inside their texts. The
/// spans of its report are checked with the record.
final class SpanRange {
  private SpanRange() {}

  /// Throws [DamagedItem] if one does not.
  static void check(Reading reading, int title, int text) {
    passages(reading.title(), title);
    passages(reading.body(), text);
    for (OwnKnowledge own : reading.own()) {
      span(own.span(), text);
      if (own.medium() != null) {
        span(own.medium(), text);
      }
    }
    if (reading.recall() != null) {
      span(reading.recall().evidence(), text);
    }
  }

  private static void passages(List<Passage> passages, int length) {
    for (Passage passage : passages) {
      span(passage.span(), length);
      passage.terms().forEach(term -> span(term.span(), length));
    }
  }

  private static void span(Span span, int length) {
    if (span.end() > length) {
      throw new DamagedItem("a sentence or term lies outside the text: " + span);
    }
  }
}
