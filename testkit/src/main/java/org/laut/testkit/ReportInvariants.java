package org.laut.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laut.report.Derivation;
import org.laut.report.Entity;
import org.laut.report.Link;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.text.Dateline;
import org.laut.text.Span;

/// What holds for every report on any text, checked with assertions.
final class ReportInvariants {
  private final Report report;
  private final String text;
  private final Set<String> entities;

  private ReportInvariants(Report report) {
    this.report = report;
    this.text = report.document().text();
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
      disjoint(entity.mentions(), entity);
    }
    statements();
    disjoint(report.caveats(), "caveats");
    report.notices().forEach(n -> inside(n.span(), n));
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

  private void statement(Statement s) {
    assertThat(s.content()).as("content of %s", s).allMatch(span -> span.length() > 0);
    disjoint(s.content(), s);
    disjoint(s.cue(), s);
    disjoint(s.frame(), s);
    inside(s.speaker(), s);
    inside(s.addressee(), s);
    assertThat(s.confidence()).as("confidence of %s", s).isBetween(0.0, 1.0);
    assertThat(s.rule()).as("rule of %s", s).isNotBlank();
    s.chain().links().forEach(link -> link(link, s));
    s.evidence().steps().forEach(step -> step(step, s));
  }

  private void link(Link link, Statement in) {
    if (link.source() instanceof Source.Named named) {
      inside(named.mention(), in);
      inside(named.antecedent(), in);
      if (named.entity() != null) {
        assertThat(entities).as("entities of the report, for %s", in).contains(named.entity());
      }
    }
  }

  private void step(Derivation step, Statement in) {
    switch (step) {
      case Derivation.Rule rule -> rule.spans().forEach(span -> inside(span, in));
      case Derivation.Lexicon lexicon -> inside(lexicon.span(), in);
      case Derivation.Model model -> inside(model.span(), in);
      case Derivation.Rejected rejected -> inside(rejected.span(), in);
    }
  }

  private void dateline(@Nullable Dateline dateline) {
    if (dateline != null) {
      inside(dateline.whole(), dateline);
      inside(dateline.place(), dateline);
      disjoint(dateline.agencies(), dateline);
    }
  }

  /// Inside the text, in order, none over another.
  private void disjoint(List<Span> spans, Object in) {
    int end = 0;
    for (Span span : spans) {
      inside(span, in);
      assertThat(span.start()).as("ordered and apart in %s", in).isGreaterThanOrEqualTo(end);
      end = span.end();
    }
  }

  private void inside(@Nullable Span span, Object in) {
    if (span != null) {
      assertThat(span.end())
          .as("%s inside the text, in %s", span, in)
          .isLessThanOrEqualTo(text.length());
      border(span.start(), in);
      border(span.end(), in);
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
