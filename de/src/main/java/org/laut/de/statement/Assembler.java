package org.laut.de.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.laut.de.clause.Run;
import org.laut.de.tag.TaggedText;
import org.laut.report.Evidence;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.SourceKind;
import org.laut.report.Statement;
import org.laut.text.Dateline;
import org.laut.text.Quotation;
import org.laut.text.Span;
import org.laut.text.TokenKind;

/// Writes what was found as statements of the report.
final class Assembler {
  private final TaggedText text;
  private final List<Link> credits;
  private final Stances stances;

  Assembler(TaggedText text, List<Passage> passages) {
    this.text = text;
    this.credits = credits(text);
    this.stances = new Stances(text, passages);
  }

  /// The statements in the order of their contents, the longer of two that begin together first.
  List<Statement> assemble(List<Spoken> spoken) {
    List<Spoken> ordered = new ArrayList<>(spoken);
    ordered.sort(
        Comparator.comparingInt((Spoken s) -> s.candidate().first())
            .thenComparing(Comparator.comparingInt((Spoken s) -> s.candidate().size()).reversed()));
    IdentityHashMap<Candidate, String> ids = new IdentityHashMap<>();
    for (Spoken s : ordered) {
      ids.put(s.candidate(), "s" + (ids.size() + 1));
    }
    List<Statement> statements = new ArrayList<>(ordered.size());
    for (Spoken s : ordered) {
      statements.add(statement(s, ids));
    }
    return statements;
  }

  private Statement statement(Spoken spoken, IdentityHashMap<Candidate, String> ids) {
    Candidate candidate = spoken.candidate();
    List<Link> links = new ArrayList<>(spoken.links());
    links.addAll(credits);
    return new Statement(
        ids.getOrDefault(candidate, ""),
        candidate.form(),
        candidate.mood(),
        mixed(candidate),
        stances.of(spoken),
        spans(candidate.content()),
        candidate.cue().stream().map(i -> text.span(i, i + 1)).toList(),
        spans(candidate.frame().stream().map(r -> closed(r, candidate)).toList()),
        spoken.links().getFirst().source().span(),
        candidate.addressee() == null
            ? null
            : text.span(candidate.addressee().first(), candidate.addressee().end()),
        candidate.act(),
        spoken.parent() == null ? null : ids.get(spoken.parent()),
        new SourceChain(links),
        confidence(candidate),
        candidate.rule(),
        new Evidence(FurtherRules.steps(text, spoken)));
  }

  private List<Span> spans(List<Run> runs) {
    List<Span> spans = new ArrayList<>(runs.size());
    for (Run run : runs) {
      spans.add(text.span(run.first(), run.end()));
    }
    return spans;
  }

  /// A run of the frame with the comma or colon that ties it to the content.
  private Run closed(Run run, Candidate candidate) {
    int first = run.first();
    int end = run.end();
    if (first > 0 && text.is(first - 1, TokenKind.COMMA) && behindContent(first, candidate)) {
      first--;
    }
    if (ties(end) && !candidate.states(end) && !otherRun(end, candidate)) {
      end++;
    }
    return new Run(first, end);
  }

  private boolean ties(int token) {
    return text.is(token, TokenKind.COMMA) || text.is(token, TokenKind.COLON);
  }

  /// True if a piece of the content ends right before the comma in front of this token.
  private static boolean behindContent(int token, Candidate candidate) {
    return candidate.states(token - 2) && !candidate.states(token - 1);
  }

  private static boolean otherRun(int token, Candidate candidate) {
    return candidate.frame().stream().anyMatch(r -> r.has(token) || r.first() == token + 1);
  }

  /// True if quoted words stand inside a content that is not a quotation itself.
  private boolean mixed(Candidate candidate) {
    if (candidate.form() == Form.DIRECT) {
      return false;
    }
    for (Run run : candidate.content()) {
      for (int i = run.first(); i < run.end(); i++) {
        if (text.is(i, TokenKind.QUOTE) && quoted(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /// True if the mark opens more than a name.
  private boolean quoted(int token) {
    int at =
        Collections.binarySearch(
            text.text().quotations(),
            new Quotation(token, token, true, 0),
            Comparator.comparingInt(Quotation::open));
    return at >= 0
        && (text.text().quotations().get(at).inner() > 1 || !text.capitalised(token + 1));
  }

  /// How sure the rule is in itself.
  private static double confidence(Candidate candidate) {
    double base =
        switch (candidate.form()) {
          case DIRECT -> 0.95;
          case INDIRECT -> 0.9;
          case ATTRIBUTED -> 0.92;
          case FREE -> 0.75;
          case SUMMARY -> 0.7;
        };
    return candidate.speaker() == null ? base - 0.1 : base;
  }

  private static List<Link> credits(TaggedText text) {
    List<Link> links = new ArrayList<>();
    for (Dateline dateline : text.text().datelines()) {
      for (Span agency : dateline.agencies()) {
        if (links.isEmpty()) {
          links.add(
              new Link(
                  Link.Role.RELAY, new Source.Named(agency, SourceKind.AGENCY, null, null), true));
        }
      }
    }
    return links;
  }
}
