package org.laut.corpus.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.family.Families;
import org.laut.corpus.family.Family;
import org.laut.corpus.lineage.Reason.Ground;
import org.laut.corpus.reuse.Words;
import org.laut.report.Link;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceKind;
import org.laut.report.Statement;
import org.laut.text.Dateline;
import org.laut.text.Passage;
import org.laut.text.Span;

/// Whom an item names as those it has its text, or something in it, from.
final class Credits {
  /// Units of a credit at the end of a text at most.
  private static final int LONGEST_TAIL = 60;

  /// Words of an agency's name at most.
  private static final int LONGEST_NAME = 4;

  private final List<Credit> credits = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();

  /// Words that say where the text is from; the span is null for the by-line.
  private record Credit(String text, Words words, @Nullable Span span) {
    Credit(String text, @Nullable Span span) {
      this(text, Words.of(text, List.of()), span);
    }
  }

  /// A hand through which a statement came.
  private record Citation(Words words, @Nullable String entity, Span span) {}

  Credits(Item item) {
    String byline = item.news().release().byline();
    if (byline != null) {
      credits.add(new Credit(byline, null));
    }
    Report report = item.reading().report();
    String text = report.document().text();
    Dateline dateline = report.dateline();
    if (dateline != null) {
      dateline.agencies().forEach(span -> credit(text, span));
    }
    item.reading().body().stream().filter(Passage::heading).forEach(p -> credit(text, p.span()));
    credit(text, tail(text));
    report.statements().forEach(statement -> cite(text, statement));
  }

  /// The reason to take the publisher for the one behind the item: credited, else cited; null if it
  /// is not named.
  @Nullable Reason to(Publisher publisher) {
    for (Credit credit : credits) {
      if (publisher.namedIn(credit.words)) {
        return new Reason(Ground.CREDITED, credit.span);
      }
    }
    for (Citation citation : citations) {
      if (publisher.ids().contains(Objects.requireNonNullElse(citation.entity, ""))
          || publisher.namedIn(citation.words)) {
        return new Reason(Ground.CITED, citation.span);
      }
    }
    return null;
  }

  /// True if the publisher is credited, not merely cited.
  boolean credits(Publisher publisher) {
    return credits.stream().anyMatch(credit -> publisher.namedIn(credit.words));
  }

  /// The families of the agencies that the table knows and a credit names.
  Set<String> agencies(Families families) {
    var agencies = new LinkedHashSet<String>();
    for (Credit credit : credits) {
      for (int first = 0; first < credit.words.size(); first++) {
        int most = Math.min(credit.words.size(), first + LONGEST_NAME);
        for (int end = first + 1; end <= most; end++) {
          String name = credit.words.span(first, end).of(credit.text);
          Family family = families.of(Family.Kind.AGENCY, name);
          if (family != null) {
            agencies.add(family.id());
          }
        }
      }
    }
    return agencies;
  }

  private void credit(String text, Span span) {
    if (span.length() > 0) {
      credits.add(new Credit(span.of(text), span));
    }
  }

  private void cite(String text, Statement statement) {
    for (Link link : statement.chain().links()) {
      if (!link.fromDateline()
          && link.source() instanceof Source.Named hand
          && (hand.kind() == SourceKind.AGENCY || hand.kind() == SourceKind.MEDIUM)) {
        Words words = Words.of(hand.mention().of(text), List.of());
        citations.add(new Citation(words, hand.entity(), hand.mention()));
      }
    }
  }

  /// "(mit Material von dpa)", "/dpa/hk", a short last line; empty if the text ends otherwise.
  private static Span tail(String text) {
    int end = text.stripTrailing().length();
    end = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
    int start = end;
    if (end > 0 && (text.charAt(end - 1) == ')' || text.charAt(end - 1) == ']')) {
      start = text.lastIndexOf(text.charAt(end - 1) == ')' ? '(' : '[', end - 1);
    } else if (end > 0) {
      int word = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\n', end - 1)) + 1;
      start = text.substring(word, end).indexOf('/') >= 0 ? word : text.lastIndexOf('\n', end - 1);
    }
    return start >= 0 && end - start <= LONGEST_TAIL ? new Span(start, end) : new Span(end, end);
  }
}
