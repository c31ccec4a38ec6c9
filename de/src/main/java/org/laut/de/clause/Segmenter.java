package org.laut.de.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.Quotation;
import org.laut.text.TokenKind;

/// Cuts a unit at its commas, colons, dashes, masked quotations and conjunctions between verbs.
final class Segmenter {
  private final TaggedText text;
  private final IntUnaryOperator speechAt;
  private final IntUnaryOperator wordsAt;
  private final List<Segment> segments = new ArrayList<>();
  private Clause.Boundary opener = Clause.Boundary.START;
  private int start;

  /// @param speechAt gives for a token that opens a masked quotation its index, else -1
  /// @param wordsAt the same for one that holds no clause and is not cut: "„drei, vier“"
  Segmenter(TaggedText text, IntUnaryOperator speechAt, IntUnaryOperator wordsAt) {
    this.text = text;
    this.speechAt = speechAt;
    this.wordsAt = wordsAt;
  }

  List<Segment> cut(int first, int end) {
    start = first;
    int depth = 0;
    int i = first;
    while (i < end) {
      int quotation = speechAt.applyAsInt(i);
      if (quotation >= 0) {
        i = quotation(text.text().quotations().get(quotation), i, end);
        continue;
      }
      int words = wordsAt.applyAsInt(i);
      if (words >= 0) {
        i = Math.min(end, text.text().quotations().get(words).end());
        continue;
      }
      TokenKind kind = text.token(i).kind();
      if (kind == TokenKind.BRACKET) {
        depth = text.form(i).equals("(") ? depth + 1 : Math.max(0, depth - 1);
      } else if (depth == 0) {
        mark(kind, i);
      }
      i++;
    }
    close(end);
    return segments;
  }

  private int quotation(Quotation quotation, int at, int end) {
    close(at);
    int after = Math.min(end, quotation.end());
    segments.add(new Segment(at, after, opener, true));
    opener = Clause.Boundary.QUOTE;
    start = after;
    return after;
  }

  private void mark(TokenKind kind, int at) {
    switch (kind) {
      case COMMA -> border(at, Clause.Boundary.COMMA);
      case COLON -> border(at, Clause.Boundary.COLON);
      case SEMICOLON -> border(at, Clause.Boundary.SEMICOLON);
      case DASH -> border(at, Clause.Boundary.DASH);
      case STOP -> border(at, Clause.Boundary.START);
      default -> {}
    }
  }

  private void border(int at, Clause.Boundary next) {
    close(at);
    start = at + 1;
    opener = next;
  }

  private void close(int end) {
    int from = start;
    int cut = conjunction(from, end);
    while (cut >= 0) {
      add(from, cut);
      opener = Clause.Boundary.CONJUNCTION;
      from = cut;
      cut = conjunction(from + 1, end);
    }
    add(from, end);
    start = end;
  }

  private void add(int from, int end) {
    if (from < end) {
      segments.add(new Segment(from, end, opener, false));
    }
  }

  /// The next "und", "oder", "aber" with a finite verb on either side; -1 if there is none.
  private int conjunction(int from, int end) {
    int finite = -1;
    int cut = -1;
    for (int i = from; i < end; i++) {
      Tag tag = text.tag(i);
      if (tag == Tag.KON && i > from && finite >= 0 && cut < 0) {
        cut = i;
      } else if (tag == Tag.KON && cut >= 0) {
        cut = i;
      } else if (tag.finite()) {
        if (cut >= 0) {
          return cut;
        }
        finite = i;
      }
    }
    return -1;
  }
}
