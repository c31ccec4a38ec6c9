package org.laut.formats.record;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.report.Entity;
import org.laut.report.Link;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Dateline;

/// What holds in every record, checked at each write and each read.
///
/// Spans lie inside the text on code-point borders, ids are unique, what is referred to exists,
/// statements, times and events stand in the order of the text. That a chain has one origin, first,
/// is held by its type.
final class Invariants {
  private final SpanCheck spans;

  private Invariants(CodePoints points) {
    this.spans = new SpanCheck(points);
  }

  /// Throws [InvalidRecord] at the first invariant that does not hold.
  static void check(Report report, CodePoints points) {
    new Invariants(points).check(report);
  }

  private void check(Report report) {
    dateline(report.dateline());
    var ids = new HashSet<String>();
    for (Entity entity : report.entities()) {
      unique(ids, entity.id());
      spans.spans(entity.mentions(), entity.id());
    }
    Set<String> statements = statements(report.statements());
    times(report.times());
    new EventInvariants(spans, ids, statements).check(report.events());
    spans.spans(report.caveats(), "caveats");
    report.notices().forEach(n -> spans.span(n.span(), "notices"));
  }

  private void dateline(@Nullable Dateline dateline) {
    if (dateline != null) {
      spans.span(dateline.place(), "dateline");
      spans.spans(dateline.agencies(), "dateline");
      spans.span(dateline.whole(), "dateline");
    }
  }

  /// The ids of the statements.
  private Set<String> statements(List<Statement> statements) {
    var ids = new HashSet<String>();
    int last = 0;
    for (Statement s : statements) {
      unique(ids, s.id());
      spans(s);
      int first = s.content().getFirst().start();
      if (first < last) {
        throw new InvalidRecord(s.id() + " stands before the statement it follows in the text");
      }
      last = first;
    }
    for (Statement s : statements) {
      String parent = s.parent();
      if (parent != null && (parent.equals(s.id()) || !ids.contains(parent))) {
        throw new InvalidRecord(s.id() + " has no parent " + parent);
      }
    }
    return ids;
  }

  private void times(List<TimeExpression> times) {
    int last = 0;
    for (TimeExpression time : times) {
      spans.span(time.span(), "times");
      if (time.span().start() < last) {
        throw new InvalidRecord("a time stands before the one it follows: " + time.span());
      }
      last = time.span().start();
    }
  }

  private void spans(Statement s) {
    spans.spans(s.content(), s.id());
    spans.spans(s.cue(), s.id());
    spans.spans(s.frame(), s.id());
    spans.span(s.speaker(), s.id());
    spans.span(s.addressee(), s.id());
    for (Link link : s.chain().links()) {
      if (link.source() instanceof Source.Named named) {
        spans.span(named.mention(), s.id());
        spans.span(named.antecedent(), s.id());
      }
    }
  }

  static void unique(Set<String> ids, String id) {
    if (!ids.add(id)) {
      throw new InvalidRecord("two have the id " + id);
    }
  }
}
