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
import org.laut.text.Dateline;
import org.laut.text.Span;

/// What holds in every record, checked at each write and each read.
///
/// Spans lie inside the text on code-point borders, ids are unique, parents exist, statements stand
/// in the order of the text. That a chain has one origin, first, is held by its type.
final class Invariants {
  private final CodePoints points;

  private Invariants(CodePoints points) {
    this.points = points;
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
      spans(entity.mentions(), entity.id());
    }
    statements(report.statements());
    spans(report.caveats(), "caveats");
    report.notices().forEach(n -> span(n.span(), "notices"));
  }

  private void dateline(@Nullable Dateline dateline) {
    if (dateline != null) {
      span(dateline.place(), "dateline");
      spans(dateline.agencies(), "dateline");
      span(dateline.whole(), "dateline");
    }
  }

  private void statements(List<Statement> statements) {
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
  }

  private void spans(Statement s) {
    spans(s.content(), s.id());
    spans(s.cue(), s.id());
    spans(s.frame(), s.id());
    span(s.speaker(), s.id());
    span(s.addressee(), s.id());
    for (Link link : s.chain().links()) {
      if (link.source() instanceof Source.Named named) {
        span(named.mention(), s.id());
        span(named.antecedent(), s.id());
      }
    }
  }

  private static void unique(Set<String> ids, String id) {
    if (!ids.add(id)) {
      throw new InvalidRecord("two have the id " + id);
    }
  }

  private void spans(List<Span> spans, String where) {
    spans.forEach(s -> span(s, where));
  }

  private void span(@Nullable Span span, String where) {
    if (span != null && !(points.isBorder(span.start()) && points.isBorder(span.end()))) {
      throw new InvalidRecord(
          "a span of " + where + " is outside the text or splits a character: " + span);
    }
  }
}
