package org.laut.de.clause;

import java.util.List;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.Quotation;
import org.laut.text.Sentence;
import org.laut.text.TokenKind;

/// Tells quotations that are speech from names, titles and fragments in quotation marks.
///
/// Speech stands where a clause may stand: both its borders are clause borders, or it is a full
/// sentence. Everything else is read as if the marks were not there.
final class SpeechMarks {
  private final TaggedText text;

  SpeechMarks(TaggedText text) {
    this.text = text;
  }

  /// For each quotation of the text, whether it is speech. Quotations inside another are not.
  boolean[] find() {
    List<Quotation> all = text.text().quotations();
    boolean[] starts = sentenceStarts();
    boolean[] speech = new boolean[all.size()];
    int covered = -1;
    for (int q = 0; q < speech.length; q++) {
      Quotation quotation = all.get(q);
      if (quotation.open() > covered && quotation.inner() > 0) {
        speech[q] = speech(quotation, starts);
        if (speech[q]) {
          covered = quotation.end() - 1;
        }
      }
    }
    return speech;
  }

  private boolean[] sentenceStarts() {
    boolean[] starts = new boolean[text.size() + 1];
    for (Sentence sentence : text.text().sentences()) {
      starts[sentence.first()] = true;
    }
    starts[text.size()] = true;
    return starts;
  }

  private boolean speech(Quotation quotation, boolean[] starts) {
    int first = quotation.open() + 1;
    int end = quotation.close();
    boolean stops = text.is(end - 1, TokenKind.STOP);
    boolean sentences = sentenceInside(first, end, starts);
    boolean opens = starts[quotation.open()] || border(quotation.open() - 1);
    if (!sentences && (subordinate(first) || !opens && !text.capitalised(first))) {
      return false;
    }
    if (sentences || stops && quotation.inner() > 2) {
      return true;
    }
    int after = quotation.end();
    boolean closes = after >= text.size() || starts[after] || border(after);
    boolean clause = mainVerb(first, end);
    int before =
        text.is(quotation.open() - 1, TokenKind.COMMA)
            ? quotation.open() - 2
            : quotation.open() - 1;
    if (text.tag(before) == Tag.KOUS) {
      return false;
    }
    if (opens && closes && !clause && !stops && enumerated(after)) {
      return false;
    }
    if (opens && closes) {
      return clause
          || stops
          || text.is(quotation.open() - 1, TokenKind.COLON)
          || (starts[quotation.open()] && frameFollows(after))
          || quotation.inner() >= 6;
    }
    if (starts[quotation.open()] && clause && text.tag(after).finite()) {
      return true;
    }
    return closes && clause && quotation.inner() >= 5 && text.capitalised(first);
  }

  /// "„Sommer“, „Herbst“ und „Winter“": one name of several.
  private boolean enumerated(int after) {
    return (text.is(after, TokenKind.COMMA) || text.is(after, "und"))
        && text.is(after + 1, TokenKind.QUOTE);
  }

  /// "sagte, „dass es reicht.“": what begins like this goes on with the clause before it.
  private boolean subordinate(int first) {
    return (text.is(first, "dass") || text.is(first, "ob")) && text.is(first - 2, TokenKind.COMMA);
  }

  /// A comma or dash and a finite verb: `„Nein“, sagte ...`
  private boolean frameFollows(int after) {
    return (text.is(after, TokenKind.COMMA) || text.is(after, TokenKind.DASH))
        && (text.tag(after + 1).finite() || text.is(after + 1, "so"));
  }

  private boolean sentenceInside(int first, int end, boolean[] starts) {
    for (int i = first + 1; i < end; i++) {
      if (starts[i]) {
        return true;
      }
    }
    return false;
  }

  private boolean border(int token) {
    if (token < 0) {
      return true;
    }
    return switch (text.token(token).kind()) {
      case COMMA, COLON, SEMICOLON, DASH, STOP -> true;
      default -> false;
    };
  }

  /// A finite verb that no conjunction or relative pronoun sends to the end of its clause.
  private boolean mainVerb(int first, int end) {
    boolean subordinate = false;
    for (int i = first; i < end; i++) {
      Tag tag = text.tag(i);
      if (tag == Tag.KOUS
          || tag == Tag.PRELS
          || tag == Tag.PRELAT
          || tag == Tag.PWS
          || tag == Tag.PWAV) {
        subordinate = true;
      } else if (tag.finite()) {
        if (!subordinate) {
          return true;
        }
        subordinate = false;
      }
    }
    return false;
  }
}
