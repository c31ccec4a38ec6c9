package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.laut.app.console.Messages;
import org.laut.report.Derivation;
import org.laut.report.Evidence;
import org.laut.text.Span;

/// A derivation in the making: what is derived, labelled paragraphs about it, the steps to it.
final class Why {
  private static final String GAP = "  ";

  private final Page page;
  private final UnaryOperator<String> ruleWords;
  private final List<String> head = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  /// A labelled paragraph; an empty line if both are empty.
  private record Entry(String label, String value) {
    boolean isBreak() {
      return label.isEmpty() && value.isEmpty();
    }
  }

  /// @param ruleWords what the rule of a name claims; empty if that is not known
  Why(Page page, UnaryOperator<String> ruleWords) {
    this.page = page;
    this.ruleWords = ruleWords;
  }

  Page page() {
    return page;
  }

  Messages messages() {
    return page.messages();
  }

  /// What is derived: its number, its words, and where each part of it stands.
  void head(String mark, List<Span> parts) {
    int width = page.columns() - mark.length() - GAP.length();
    String before = page.palette().paint(Palette.Look.NUMBER, mark);
    for (String line : Cells.wrapped(page.words(parts), width)) {
      head.add(before + GAP + page.palette().paint(Palette.Look.TITLE, line));
      before = " ".repeat(mark.length());
    }
    for (Span part : parts) {
      head.add(before + GAP + page.palette().paint(Palette.Look.FAINT, page.place(part)));
    }
  }

  /// A paragraph under the label of this key.
  void entry(String key, String value) {
    labelled(messages().say("why." + key), value);
  }

  void labelled(String label, String value) {
    entries.add(new Entry(label, Cells.plain(value)));
  }

  /// An empty line.
  void gap() {
    entries.add(new Entry("", ""));
  }

  /// The rule that found it and the other steps; the rule first if no step names it.
  void steps(String rule, Evidence evidence) {
    if (evidence.steps().stream().noneMatch(step -> names(step, rule))) {
      rule(rule, List.of());
    }
    evidence.steps().forEach(this::step);
  }

  private static boolean names(Derivation step, String name) {
    return step instanceof Derivation.Rule rule && rule.name().equals(name);
  }

  private void rule(String name, List<Span> spans) {
    String where = quoted(spans);
    entry("rule", where.isEmpty() ? name : messages().say("why.on", name, where));
    String claim = ruleWords.apply(name);
    if (!claim.isEmpty()) {
      labelled("", claim);
    }
  }

  private void step(Derivation step) {
    switch (step) {
      case Derivation.Rule rule -> rule(rule.name(), rule.spans());
      case Derivation.Lexicon used -> step("lexicon", used.file(), used.entry(), used.span());
      case Derivation.Model model -> step("model", model.name(), model.decision(), model.span());
      case Derivation.Rejected left -> step("rejected", left.what(), left.reason(), left.span());
    }
  }

  private void step(String key, String what, String how, Span span) {
    entry(key, messages().say("why.entry", what, how, quoted(span)));
  }

  /// The words under spans with their places.
  String quoted(List<Span> spans) {
    return String.join(", ", spans.stream().map(this::quoted).toList());
  }

  /// The words under a span with its place.
  String quoted(Span span) {
    String words = Cells.elided(page.words(span), 60);
    boolean marked = !words.isEmpty() && "„“\"»«‚‘".indexOf(words.charAt(0)) >= 0;
    return messages().say(marked ? "placed" : "quoted", words, page.place(span));
  }

  /// The lines, each with a line end.
  String text() {
    var lines = new ArrayList<>(head);
    lines.add("");
    int labels = entries.stream().mapToInt(e -> Cells.width(e.label())).max().orElse(0);
    for (Entry entry : entries) {
      String before = page.palette().paint(Palette.Look.FAINT, Cells.padded(entry.label(), labels));
      int width = page.columns() - labels - GAP.length();
      for (String line : entry.isBreak() ? List.of("") : Cells.wrapped(entry.value(), width)) {
        lines.add(before + GAP + line);
        before = " ".repeat(labels);
      }
    }
    return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
  }
}
