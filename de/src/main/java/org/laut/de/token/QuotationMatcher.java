package org.laut.de.token;

import java.util.List;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Matches opening and closing quotation marks over sentences and paragraphs.
///
/// Marks that look alike are told apart by what stands around them. The number of open quotations
/// is bounded, so the time is linear in the tokens.
final class QuotationMatcher {
  /// More open quotations than this are not kept apart.
  private static final int DEEPEST = 8;

  /// A closing mark is waited for over at most this many further paragraphs.
  private static final int LONGEST = 5;

  private final String text;
  private final List<Token> tokens;
  private final Quotations found;
  private final int[] open = new int[DEEPEST];
  private final QuoteMark[] shape = new QuoteMark[DEEPEST];

  /// Where a mark of the same family opened for the first time inside an open quotation.
  private final int[] again = new int[DEEPEST];

  private int depth;
  private int paragraphs;

  QuotationMatcher(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
    this.found = new Quotations(tokens.size());
  }

  Quotations match(List<Block> blocks) {
    for (Block block : blocks) {
      for (int i = block.first(); i < block.end(); i++) {
        if (tokens.get(i).kind() == TokenKind.QUOTE) {
          mark(i);
        }
      }
      endOf(block);
    }
    end(tokens.size());
    return found;
  }

  private void mark(int at) {
    Token token = tokens.get(at);
    QuoteMark mark = QuoteMark.of(token.form());
    boolean left = opensHere(token);
    boolean right = closesHere(token);
    int partner = partner(mark);
    boolean may = mark != QuoteMark.LOW && mark != QuoteMark.SINGLE_LOW;
    if (may && partner >= 0 && (right || !left)) {
      close(at, partner);
    } else if (opens(mark, left || (partner < 0 && clings(token)), right)) {
      push(at, mark);
    }
  }

  private static boolean opens(QuoteMark mark, boolean left, boolean right) {
    return switch (mark) {
      case NONE, SINGLE_RIGHT -> false;
      case LOW, SINGLE_LOW -> true;
      case HIGH_LEFT, HIGH_RIGHT, STRAIGHT, GUILLEMET, SINGLE_LEFT, SINGLE_GUILLEMET -> left;
      case SINGLE_STRAIGHT -> left && !right;
    };
  }

  /// Nothing but a blank or another opening mark before, something behind.
  private boolean opensHere(Token token) {
    char before = Characters.at(text, token.start() - 1);
    char after = Characters.at(text, token.end());
    boolean free =
        Characters.blank(before)
            || "([{/".indexOf(before) >= 0
            || Characters.dash(before)
            || QuoteMark.of(before) != QuoteMark.NONE;
    return free && !Characters.blank(after) && ",;:!?)]}".indexOf(after) < 0;
  }

  /// Behind a stop without a blank, a word behind: `Ende.“Anfang`.
  private boolean clings(Token token) {
    char before = Characters.at(text, token.start() - 1);
    return (Characters.stop(before) || before == ':' || before == ',')
        && Characters.word(text, token.end()) > 0;
  }

  /// Something before, nothing but a blank or a mark behind.
  private boolean closesHere(Token token) {
    char before = Characters.at(text, token.start() - 1);
    char after = Characters.at(text, token.end());
    return !Characters.blank(before)
        && "([{".indexOf(before) < 0
        && (Characters.blank(after) || Characters.word(text, token.end()) == 0);
  }

  /// The innermost open quotation that the mark may close, of its own family if there is one.
  private int partner(QuoteMark mark) {
    int other = -1;
    for (int i = depth - 1; i >= 0; i--) {
      if (mark.family(shape[i])) {
        return i;
      }
      if (other < 0 && mark.level(shape[i])) {
        other = i;
      }
    }
    return other;
  }

  private void close(int at, int partner) {
    for (int i = partner + 1; i < depth; i++) {
      lose(i, at);
    }
    found.pair(open[partner], at);
    depth = partner;
  }

  private void push(int at, QuoteMark mark) {
    if (depth == DEEPEST) {
      end(at);
    }
    for (int i = 0; i < depth; i++) {
      again[i] = mark.family(shape[i]) ? Math.min(again[i], at) : again[i];
    }
    open[depth] = at;
    shape[depth] = mark;
    again[depth] = Integer.MAX_VALUE;
    depth++;
    paragraphs = 0;
  }

  /// A single mark without a partner was an apostrophe; another one lacks its closing mark.
  private void lose(int level, int end) {
    if (!shape[level].single()) {
      found.infer(open[level], Math.min(end, again[level]));
    }
  }

  private void endOf(Block block) {
    if (depth == 0) {
      return;
    }
    paragraphs++;
    if (paragraphs > LONGEST || !closedLater(block.end())) {
      end(block.end());
    }
  }

  /// True if the next double mark stands as one that closes.
  private boolean closedLater(int from) {
    int last = Math.min(tokens.size(), from + 600);
    for (int i = from; i < last; i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.QUOTE) {
        QuoteMark mark = QuoteMark.of(token.form());
        if (!mark.single()) {
          return mark != QuoteMark.LOW && !opensHere(token);
        }
      }
    }
    return false;
  }

  /// Ends all open quotations, each before the next one of its family or before `end`.
  private void end(int end) {
    for (int i = 0; i < depth; i++) {
      lose(i, end);
    }
    depth = 0;
  }
}
