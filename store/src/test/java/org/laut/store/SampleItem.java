package org.laut.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.report.Act;
import org.laut.report.Evidence;
import org.laut.report.Form;
import org.laut.report.Link;
import org.laut.report.Mood;
import org.laut.report.Reading;
import org.laut.report.Report;
import org.laut.report.Source;
import org.laut.report.SourceChain;
import org.laut.report.Stance;
import org.laut.report.Statement;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Passage;
import org.laut.text.Span;
import org.laut.text.Term;

/// An item to be kept, read without any knowledge of a language: lemmas are words in lower case, a
/// hyphen parts a word, and every sentence is a statement of nobody.
record SampleItem(
    @Nullable String ref,
    @Nullable String title,
    String text,
    @Nullable String publisher,
    Release release) {
  static SampleItem of(@Nullable String ref, String text) {
    return new SampleItem(ref, null, text, null, Release.UNKNOWN);
  }

  SampleItem title(String title) {
    return new SampleItem(ref, title, text, publisher, release);
  }

  SampleItem publisher(String publisher) {
    return new SampleItem(ref, title, text, publisher, release);
  }

  SampleItem published(String moment) {
    return released(OffsetDateTime.parse(moment), release.usage(), release.versionOf());
  }

  SampleItem usage(Release.Usage usage) {
    return released(release.published(), usage, release.versionOf());
  }

  SampleItem versionOf(String other) {
    return released(release.published(), release.usage(), other);
  }

  private SampleItem released(
      @Nullable OffsetDateTime moment, Release.Usage usage, @Nullable String versionOf) {
    return new SampleItem(
        ref, title, text, publisher, new Release(null, moment, usage, versionOf, null, null));
  }

  NewsItem news() {
    return new NewsItem(new Document(text, new Header(ref, title, publisher, null, null)), release);
  }

  Studied studied() {
    List<Passage> body = passages(text);
    var statements = new ArrayList<Statement>();
    for (Passage passage : body) {
      statements.add(statement("s" + (statements.size() + 1), passage.span()));
    }
    NewsItem news = news();
    var report =
        new Report(
            news.document(),
            "de",
            null,
            List.of(),
            statements,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Studied(
        news,
        new Reading(
            report, title == null ? List.of() : passages(title), body, Map.of(), List.of(), null));
  }

  private static Statement statement(String id, Span content) {
    return new Statement(
        id,
        Form.INDIRECT,
        Mood.NONE,
        false,
        Stance.ASSERTS,
        List.of(content),
        List.of(),
        List.of(),
        null,
        null,
        Act.UNSPECIFIED,
        null,
        new SourceChain(List.of(Link.of(Link.Role.ORIGIN, new Source.Unstated()))),
        1,
        "sample",
        Evidence.NONE);
  }

  private static List<Passage> passages(String text) {
    var passages = new ArrayList<Passage>();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf(". ", start);
      int end = stop < 0 ? text.length() : stop + 1;
      passages.add(new Passage(new Span(start, end), start == 0, false, terms(text, start, end)));
      start = stop < 0 ? end : end + 1;
    }
    return passages;
  }

  private static List<Term> terms(String text, int from, int to) {
    var terms = new ArrayList<Term>();
    int at = from;
    while (at < to) {
      int start = at;
      while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
        at++;
      }
      if (at > start) {
        terms.add(term(text, new Span(start, at)));
      } else {
        at++;
      }
    }
    return terms;
  }

  private static Term term(String text, Span span) {
    String lemma = span.of(text).toLowerCase(Locale.ROOT);
    var parts = new ArrayList<String>();
    for (int from = 0, to; lemma.indexOf('-', from) >= 0; from = to + 1) {
      to = lemma.indexOf('-', from);
      parts.add(lemma.substring(from, to));
      if (lemma.indexOf('-', to + 1) < 0) {
        parts.add(lemma.substring(to + 1));
      }
    }
    Term.Kind kind = lemma.equals("nicht") ? Term.Kind.NEGATION : Term.Kind.NOUN;
    return new Term(span, lemma, parts, kind);
  }

  /// The terms of a query, made like those of texts.
  static List<Term> query(String words) {
    return passages(words).stream().flatMap(passage -> passage.terms().stream()).toList();
  }
}
