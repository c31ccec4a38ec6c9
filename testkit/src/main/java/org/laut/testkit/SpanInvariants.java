package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.report.Derivation;
import org.laut.report.Evidence;
import org.laut.text.Span;

/// What holds for every span of a text, checked with assertions.
record SpanInvariants(String text) {
  /// Inside the text, in order, none over another.
  void disjoint(List<Span> spans, Object in) {
    int end = 0;
    for (Span span : spans) {
      inside(span, in);
      assertThat(span.start()).as("ordered and apart in %s", in).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
  }

  /// Inside the text, on the borders of its code points.
  void inside(@Nullable Span span, Object in) {
    if (span != null) {
      assertThat(span.end())
          .as("%s inside the text, in %s", span, in)
          .isLessThanOrEqualTo(text.length());
      border(span.start(), in);
      border(span.end(), in);
    }
  }

  /// All places of the evidence inside the text.
  void inside(Evidence evidence, Object in) {
    for (Derivation step : evidence.steps()) {
      switch (step) {
        case Derivation.Rule rule -> rule.spans().forEach(span -> inside(span, in));
        case Derivation.Lexicon lexicon -> inside(lexicon.span(), in);
        case Derivation.Model model -> inside(model.span(), in);
        case Derivation.Rejected rejected -> inside(rejected.span(), in);
      }
    }
  }

  private void border(int at, Object in) {
    boolean split =
        at > 0
            && at < text.length()
            && Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at));
    assertThat(split).as("%s splits a code point, in %s", at, in).isFalse();
  }
}
