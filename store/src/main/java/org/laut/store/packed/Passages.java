package org.laut.store.packed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laut.text.Passage;
import org.laut.text.Span;
import org.laut.text.Term;

/// The sentences of a text with their terms.
///
/// Spans are written as steps from the one before; a lemma that is the word itself in lower case is
/// not written.
final class Passages {
  private static final List<Term.Kind> KINDS =
      List.of(
          Term.Kind.NAME,
          Term.Kind.NOUN,
          Term.Kind.VERB,
          Term.Kind.ADJECTIVE,
          Term.Kind.NUMBER,
          Term.Kind.NEGATION,
          Term.Kind.RESERVE);
  private static final int KIND = 0x0F;
  private static final int LIKE_WORD = 0x10;
  private static final int OPENS = 1;
  private static final int HEADING = 2;

  private Passages() {}

  static void write(List<Passage> passages, String text, ByteSink out) {
    out.count(passages.size());
    int last = 0;
    for (Passage passage : passages) {
      out.octet((passage.opensParagraph() ? OPENS : 0) | (passage.heading() ? HEADING : 0));
      span(passage.span(), last, out);
      last = passage.span().start();
      terms(passage, text, out);
    }
  }

  private static void terms(Passage passage, String text, ByteSink out) {
    out.count(passage.terms().size());
    int last = passage.span().start();
    for (Term term : passage.terms()) {
      boolean likeWord = term.lemma().equals(word(text, term.span()));
      out.octet(KINDS.indexOf(term.kind()) | (likeWord ? LIKE_WORD : 0));
      span(term.span(), last, out);
      last = term.span().start();
      if (!likeWord) {
        out.text(term.lemma());
      }
      out.count(term.parts().size());
      term.parts().forEach(out::text);
    }
  }

  static List<Passage> read(String text, ByteSource in) {
    int count = in.elements();
    var passages = new ArrayList<Passage>(count);
    int last = 0;
    for (int i = 0; i < count; i++) {
      int marks = in.octet();
      Span span = span(last, in);
      last = span.start();
      passages.add(
          new Passage(span, (marks & OPENS) != 0, (marks & HEADING) != 0, terms(last, text, in)));
    }
    return passages;
  }

  private static List<Term> terms(int start, String text, ByteSource in) {
    int count = in.elements();
    var terms = new ArrayList<Term>(count);
    int last = start;
    for (int i = 0; i < count; i++) {
      int marks = in.octet();
      Span span = span(last, in);
      last = span.start();
      String lemma = (marks & LIKE_WORD) == 0 ? in.text() : word(text, span);
      int parts = in.elements();
      var further = new ArrayList<String>(parts);
      for (int j = 0; j < parts; j++) {
        further.add(in.text());
      }
      terms.add(new Term(span, lemma, further, kind(marks & KIND)));
    }
    return terms;
  }

  private static Term.Kind kind(int number) {
    if (number >= KINDS.size()) {
      throw new DamagedItem("no kind of word has the number " + number);
    }
    return KINDS.get(number);
  }

  /// The word at a span in lower case; empty where the span is not of this text.
  private static String word(String text, Span span) {
    return span.end() <= text.length() ? span.of(text).toLowerCase(Locale.ROOT) : "";
  }

  static void span(Span span, int last, ByteSink out) {
    out.step(span.start() - last);
    out.count(span.length());
  }

  static Span span(int last, ByteSource in) {
    int start = last + in.step();
    int length = in.count();
    if (start < 0 || length < 0 || start > Integer.MAX_VALUE - length) {
      throw new DamagedItem("no span at " + start);
    }
    return new Span(start, start + length);
  }
}
