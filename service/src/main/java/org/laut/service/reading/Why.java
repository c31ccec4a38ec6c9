package org.laut.service.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.laut.formats.record.CodePoints;
import org.laut.report.Derivation;
import org.laut.report.Event;
import org.laut.report.Evidence;
import org.laut.report.Report;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.service.json.Fields;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.text.Span;

/// Tells why something in a report is what it is, as schema `laut/why/1`.
final class Why {
  private final Report report;
  private final String text;
  private final CodePoints points;
  private final UnaryOperator<String> says;

  Why(Report report, UnaryOperator<String> says) {
    this.report = report;
    this.text = report.document().text();
    this.points = new CodePoints(text);
    this.says = says;
  }

  /// Something that has a derivation.
  private record Thing(String id, String kind, List<Span> spans, String rule, Evidence evidence) {
    int length() {
      return spans.stream().mapToInt(span -> span.end() - span.start()).sum();
    }
  }

  Map<String, @Nullable Object> of(Asked asked) {
    Thing thing =
        switch (asked) {
          case Asked.Numbered numbered -> numbered(numbered);
          case Asked.At at -> at(at);
        };
    return new Fields()
        .put("schema", "laut/why/1")
        .put("id", thing.id())
        .put("kind", thing.kind())
        .put("spans", spans(thing.spans()))
        .put("rule", thing.rule())
        .put("says", said(thing.rule()))
        .put("steps", thing.evidence().steps().stream().map(this::step).toList())
        .map();
  }

  private Thing numbered(Asked.Numbered asked) {
    List<Thing> things =
        things().stream().filter(thing -> thing.id().charAt(0) == asked.kind()).toList();
    if (asked.number() < 1 || asked.number() > things.size()) {
      throw Problem.of(
          Kind.NOT_FOUND, "the text has " + things.size() + " of these, not " + asked.number());
    }
    return things.get(asked.number() - 1);
  }

  private Thing at(Asked.At at) {
    return things().stream()
        .filter(thing -> thing.spans().stream().anyMatch(span -> touches(span, at)))
        .min(Comparator.comparingInt(Thing::length))
        .orElseThrow(() -> Problem.of(Kind.NOT_FOUND, "nothing was read at this span"));
  }

  private boolean touches(Span span, Asked.At at) {
    int start = points.toCodePoint(span.start());
    int end = points.toCodePoint(span.end());
    return at.start() == at.end()
        ? start <= at.start() && at.start() < end
        : start < at.end() && at.start() < end;
  }

  private List<Thing> things() {
    var things = new ArrayList<Thing>();
    for (Statement s : report.statements()) {
      things.add(new Thing(s.id(), "statement", s.content(), s.rule(), s.evidence()));
    }
    for (Event e : report.events()) {
      things.add(new Thing(e.id(), "event", e.trigger(), e.rule(), e.evidence()));
    }
    int number = 1;
    for (TimeExpression t : report.times()) {
      things.add(new Thing("t" + number++, "time", List.of(t.span()), t.rule(), t.evidence()));
    }
    return things;
  }

  private Map<String, @Nullable Object> step(Derivation step) {
    return switch (step) {
      case Derivation.Rule rule -> step("rule", rule.name(), null, said(rule.name()), rule.spans());
      case Derivation.Lexicon entry ->
          step("lexicon", entry.file(), entry.entry(), null, List.of(entry.span()));
      case Derivation.Model model ->
          step("model", model.name(), model.decision(), null, List.of(model.span()));
      case Derivation.Rejected rejected ->
          step("rejected", rejected.what(), rejected.reason(), null, List.of(rejected.span()));
    };
  }

  private Map<String, @Nullable Object> step(
      String step, String name, @Nullable String detail, @Nullable String says, List<Span> spans) {
    return new Fields()
        .put("step", step)
        .put("name", name)
        .put("detail", detail)
        .put("says", says)
        .put("spans", spans(spans))
        .map();
  }

  private @Nullable String said(String rule) {
    String said = says.apply(rule);
    return said.isEmpty() ? null : said;
  }

  private List<Map<String, @Nullable Object>> spans(List<Span> spans) {
    return spans.stream()
        .map(span ->
            new Fields()
                .put("start", points.toCodePoint(span.start()))
                .put("end", points.toCodePoint(span.end()))
                .put("exact", span.of(text))
                .map())
        .toList();
  }
}
