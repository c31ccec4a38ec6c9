package org.laut.corpus.claim;

import java.util.ArrayList;
import java.util.List;
import org.laut.report.Reading;
import org.laut.report.Statement;
import org.laut.text.Passage;
import org.laut.text.Span;
import org.laut.text.Term;

/// Which statements of an item speak of a passage of its body.
record Coverage(Reading reading) {
  /// The statements whose content lies in the passage, and those that take it up as a whole from
  /// the next one ("Das teilte die Polizei mit."), in the order of the text.
  List<Statement> of(int passage) {
    Span here = reading.body().get(passage).span();
    var found = new ArrayList<Statement>();
    for (Statement statement : reading.report().statements()) {
      boolean inside = statement.content().stream().anyMatch(here::touches);
      if (inside ? !takesUp(statement) : takesUp(statement) && next(passage, statement)) {
        found.add(statement);
      }
    }
    return found;
  }

  private boolean next(int passage, Statement statement) {
    int next = passage + 1;
    return next < reading.body().size()
        && reading.body().get(next).span().contains(statement.content().getFirst());
  }

  /// True for a content without a word of its own, "Das", "Dies".
  private boolean takesUp(Statement statement) {
    return statement.content().stream().allMatch(span -> terms(span).isEmpty());
  }

  /// The terms of the body inside a span.
  List<Term> terms(Span span) {
    var terms = new ArrayList<Term>();
    for (Passage passage : reading.body()) {
      if (passage.span().touches(span)) {
        passage.terms().stream().filter(t -> span.contains(t.span())).forEach(terms::add);
      }
    }
    return terms;
  }

  /// The terms of a statement's content inside a passage; all of the passage's if the statement
  /// takes it up as a whole.
  List<Term> terms(Statement statement, Passage passage) {
    List<Span> content = statement.content();
    if (content.stream().noneMatch(passage.span()::touches)) {
      return passage.terms();
    }
    return passage.terms().stream()
        .filter(term -> content.stream().anyMatch(span -> span.contains(term.span())))
        .toList();
  }
}
