package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.laut.app.console.Messages;
import org.laut.report.Derivation;
import org.laut.report.Link;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.Statement;
import org.laut.text.Span;

/// Why one statement is what it is: in words, then the steps that led to it.
public final class WhyView {
  private static final String GAP = "  ";
  private static final List<String> LABELS =
      List.of(
          "form",
          "stance",
          "cue",
          "addressee",
          "parent",
          "rule",
          "lexicon",
          "model",
          "rejected",
          "confidence");

  private final Page page;
  private final Messages messages;
  private final Statement statement;
  private final UnaryOperator<String> ruleWords;
  private final int labelWidth;
  private final List<String> lines = new ArrayList<>();

  private WhyView(Page page, Statement statement, UnaryOperator<String> ruleWords) {
    this.page = page;
    this.ruleWords = ruleWords;
    this.messages = page.messages();
    this.statement = statement;
    this.labelWidth = widest(messages);
  }

  private static int widest(Messages messages) {
    var labels = new ArrayList<String>();
    LABELS.forEach(key -> labels.add(messages.say("why." + key)));
    for (Link.Role role : Link.Role.values()) {
      labels.add(messages.name(role));
    }
    return labels.stream().mapToInt(Cells::width).max().orElse(0);
  }

  /// The lines for a statement.
  ///
  /// @param number of the statement, from 1
  /// @param shown how reports are shown
  /// @param ruleWords what the rule of a name claims; empty if that is not known
  public static String of(
      Report report, int number, ReportView shown, UnaryOperator<String> ruleWords) {
    var page = new Page(report, shown.messages(), shown.palette(), shown.columns());
    var view = new WhyView(page, report.statements().get(number - 1), ruleWords);
    view.content(number);
    view.reading();
    view.hands();
    view.lines.add("");
    view.steps();
    return String.join("\n", view.lines.stream().map(String::stripTrailing).toList()) + "\n";
  }

  private void content(int number) {
    String mark = String.valueOf(number);
    int width = page.columns() - mark.length() - GAP.length();
    String before = page.palette().paint(Palette.Look.NUMBER, mark);
    for (String line : Cells.wrapped(page.words(statement.content()), width)) {
      lines.add(before + GAP + page.palette().paint(Palette.Look.TITLE, line));
      before = " ".repeat(mark.length());
    }
    for (Span part : statement.content()) {
      lines.add(before + GAP + page.palette().paint(Palette.Look.FAINT, page.place(part)));
    }
    lines.add("");
  }

  private void reading() {
    String form = messages.say("why.form." + key(statement.form()));
    String mood = messages.say("why.mood." + key(statement.mood()));
    entry(label("form"), statement.mixed() ? form + mood + messages.say("why.mixed") : form + mood);
    entry(label("stance"), messages.name(statement.stance()));
    for (Span cue : statement.cue()) {
      entry(label("cue"), quoted(cue));
    }
    if (statement.cue().isEmpty()) {
      entry(label("cue"), messages.say("why.no-cue"));
    }
    if (statement.addressee() != null) {
      entry(label("addressee"), quoted(statement.addressee()));
    }
    if (statement.parent() != null) {
      entry(label("parent"), messages.say("why.inside", number(statement.parent())));
    }
  }

  private int number(String id) {
    List<Statement> all = page.report().statements();
    int at = 0;
    while (!all.get(at).id().equals(id)) {
      at++;
    }
    return at + 1;
  }

  private void hands() {
    for (Link link : statement.chain().links()) {
      entry(messages.name(link.role()), page.names().of(link.source()) + how(link));
    }
  }

  private String how(Link link) {
    return switch (link.source()) {
      case Source.Unstated unstated -> messages.say("why.unstated");
      case Source.Named named -> {
        String kind = messages.name(named.kind());
        String place = messages.say("why.hand", kind, quoted(named.mention()));
        String before =
            named.antecedent() == null
                ? ""
                : messages.say("why.before", quoted(named.antecedent()));
        yield place + before + (link.fromDateline() ? messages.say("why.dateline") : "");
      }
    };
  }

  private void steps() {
    if (statement.evidence().steps().stream().noneMatch(this::namesTheRule)) {
      rule(statement.rule(), List.of());
    }
    statement.evidence().steps().forEach(this::step);
    entry(label("confidence"), Math.round(100 * statement.confidence()) + " %");
  }

  private void rule(String name, List<Span> spans) {
    String where = String.join(", ", spans.stream().map(this::quoted).toList());
    entry(label("rule"), where.isEmpty() ? name : messages.say("why.on", name, where));
    String claim = ruleWords.apply(name);
    if (!claim.isEmpty()) {
      entry("", claim);
    }
  }

  private boolean namesTheRule(Derivation step) {
    return step instanceof Derivation.Rule rule && rule.name().equals(statement.rule());
  }

  private void step(Derivation step) {
    switch (step) {
      case Derivation.Rule rule -> rule(rule.name(), rule.spans());
      case Derivation.Lexicon lexicon ->
          entry(
              label("lexicon"),
              messages.say("why.entry", lexicon.file(), lexicon.entry(), quoted(lexicon.span())));
      case Derivation.Model model ->
          entry(
              label("model"),
              messages.say("why.entry", model.name(), model.decision(), quoted(model.span())));
      case Derivation.Rejected rejected ->
          entry(
              label("rejected"),
              messages.say(
                  "why.entry", rejected.what(), rejected.reason(), quoted(rejected.span())));
    }
  }

  /// A labelled paragraph, its further lines under the first one.
  private void entry(String label, String value) {
    int width = page.columns() - labelWidth - GAP.length();
    String before = page.palette().paint(Palette.Look.FAINT, Cells.padded(label, labelWidth));
    for (String line : Cells.wrapped(Cells.plain(value), width)) {
      lines.add(before + GAP + line);
      before = " ".repeat(labelWidth);
    }
  }

  private String label(String key) {
    return messages.say("why." + key);
  }

  private String quoted(Span span) {
    String words = Cells.elided(page.words(span), 60);
    boolean marked = !words.isEmpty() && "„“\"»«‚‘".indexOf(words.charAt(0)) >= 0;
    return marked
        ? messages.say("placed", words, page.place(span))
        : messages.say("quoted", words, page.place(span));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
