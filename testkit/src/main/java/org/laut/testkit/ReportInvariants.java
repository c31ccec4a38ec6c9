package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laut.report.Entity;
import org.laut.report.Link;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Dateline;

/// What holds for every report on any text, checked with assertions.
final class ReportInvariants {
  private final Report report;
  private final SpanInvariants spans;
  private final Set<String> entities;

  private ReportInvariants(Report report) {
    this.report = report;
    this.spans = new SpanInvariants(report.document().text());
    this.entities = report.entities().stream().map(Entity::id).collect(Collectors.toSet());
  }

  /// Fails with the offending value at the first invariant that does not hold.
  static void check(Report report) {
    new ReportInvariants(report).check();
  }

  private void check() {
    assertThat(report.entities()).extracting(Entity::id).doesNotHaveDuplicates();
    for (Entity entity : report.entities()) {
      assertThat(entity.mentions()).as("mentions of %s", entity.id()).isNotEmpty();
      spans.disjoint(entity.mentions(), entity);
    }
    statements();
    times();
    new EventInvariants(spans, entities, ids(report.statements())).check(report.events());
    spans.disjoint(report.caveats(), "caveats");
    report.notices().forEach(n -> spans.inside(n.span(), n));
    dateline(report.dateline());
  }

  private void statements() {
    var ids = new HashSet<String>();
    int last = 0;
    for (Statement s : report.statements()) {
      assertThat(ids.add(s.id())).as("id %s is taken", s.id()).isTrue();
      int first = s.content().getFirst().start();
      assertThat(first)
          .as("statements in the order of their contents: %s", s)
          .isGreaterThanOrEqualTo(last);
      last = first;
    }
    for (Statement s : report.statements()) {
      if (s.parent() != null) {
        assertThat(ids).as("parent of %s", s).contains(s.parent());
        assertThat(s.parent()).as("parent of %s", s).isNotEqualTo(s.id());
      }
      statement(s);
    }
  }

  private static Set<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).collect(Collectors.toSet());
  }

  private void times() {
    spans.disjoint(report.times().stream().map(TimeExpression::span).toList(), "times");
    for (TimeExpression time : report.times()) {
      assertThat(time.span().length()).as("words of %s", time).isPositive();
      assertThat(time.rule()).as("rule of %s", time).isNotBlank();
      spans.inside(time.evidence(), time);
    }
  }

  private void statement(Statement s) {
    assertThat(s.content()).as("content of %s", s).allMatch(span -> span.length() > 0);
    spans.disjoint(s.content(), s);
    spans.disjoint(s.cue(), s);
    spans.disjoint(s.frame(), s);
    spans.inside(s.speaker(), s);
    spans.inside(s.addressee(), s);
    assertThat(s.confidence()).as("confidence of %s", s).isBetween(0.0, 1.0);
    assertThat(s.rule()).as("rule of %s", s).isNotBlank();
    s.chain().links().forEach(link -> link(link, s));
    spans.inside(s.evidence(), s);
  }

  private void link(Link link, Statement in) {
    if (link.source() instanceof Source.Named named) {
      spans.inside(named.mention(), in);
      spans.inside(named.antecedent(), in);
      if (named.entity() != null) {
        assertThat(entities).as("entities of the report, for %s", in).contains(named.entity());
      }
    }
  }

  private void dateline(@Nullable Dateline dateline) {
    if (dateline != null) {
      spans.inside(dateline.whole(), dateline);
      spans.inside(dateline.place(), dateline);
      spans.disjoint(dateline.agencies(), dateline);
    }
  }
}
