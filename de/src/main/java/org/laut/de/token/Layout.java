package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.laut.text.Sentence.Kind;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Finds paragraphs, headings and lists; joins the lines of hard-wrapped text.
///
/// A line is wrapped if the first word of the next line would not have fitted into it.
final class Layout {
  /// No text is wrapped to a wider column.
  private static final int WIDEST_COLUMN = 120;

  /// Narrower lines are entries, not wrapped text.
  private static final int NARROWEST_COLUMN = 40;

  /// By how much wrapped lines may fall short of the column.
  private static final int RAG = 14;

  private static final int LONGEST_HEADING = 22;
  private static final int LONGEST_LAST_LINE = 8;

  /// Words that do not end a line of their own.
  private static final Set<String> UNFINISHED =
      Set.of(
          "der",
          "die",
          "das",
          "dem",
          "den",
          "des",
          "ein",
          "eine",
          "einem",
          "einen",
          "einer",
          "eines",
          "und",
          "oder",
          "in",
          "im",
          "an",
          "am",
          "auf",
          "aus",
          "bei",
          "beim",
          "bis",
          "durch",
          "für",
          "gegen",
          "mit",
          "nach",
          "ohne",
          "seit",
          "über",
          "um",
          "unter",
          "von",
          "vom",
          "vor",
          "wegen",
          "zu",
          "zum",
          "zur",
          "zwischen",
          "dass",
          "sich",
          "nicht",
          "als",
          "wie",
          "dieser",
          "diese",
          "dieses",
          "sein",
          "seine",
          "seiner",
          "ihr",
          "ihre",
          "ihrer");

  private static final int LONGEST_PLACE = 6;

  private final List<Token> tokens;
  private final AgencyCodes codes;
  private final List<Line> lines;
  private final int column;

  Layout(String text, List<Token> tokens, AgencyCodes codes) {
    this.tokens = tokens;
    this.codes = codes;
    this.lines = Line.of(text, tokens);
    int widest = 0;
    for (Line line : lines) {
      widest = Math.max(widest, line.width());
    }
    this.column = widest;
  }

  /// The blocks in order; they cover all tokens.
  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || breaks(lines.get(i - 1), lines.get(i))) {
        boolean only = from == 0 && i == lines.size();
        blocks.add(block(lines.get(from), lines.get(i - 1), only));
        from = i;
      }
    }
    return blocks;
  }

  private boolean breaks(Line line, Line next) {
    if (next.opensParagraph() || bullet(next) || signed(next)) {
      return true;
    }
    Token first = tokens.get(next.first());
    if (Characters.lower(first.form().charAt(0)) || unfinished(tokens.get(line.end() - 1))) {
      return false;
    }
    int free = column - line.width() - 1 - first.form().length();
    return column > WIDEST_COLUMN || column < NARROWEST_COLUMN || free >= RAG;
  }

  /// True if the line begins with a few words and an agency in brackets.
  private boolean signed(Line line) {
    int last = Math.min(line.end() - 1, line.first() + LONGEST_PLACE);
    for (int i = line.first(); i < last; i++) {
      if (Credits.opens(tokens.get(i))) {
        return i > line.first() && codes.signs(tokens.get(i + 1));
      }
    }
    return false;
  }

  private static boolean unfinished(Token last) {
    return switch (last.kind()) {
      case COMMA, SEMICOLON, COLON, DASH -> true;
      case WORD -> UNFINISHED.contains(last.form()) || last.form().endsWith("-");
      default -> false;
    };
  }

  private Block block(Line from, Line to, boolean only) {
    return new Block(from.first(), to.end(), kind(from, to, only), from.opensParagraph());
  }

  private Kind kind(Line from, Line to, boolean only) {
    if (bullet(from)) {
      return Kind.BULLET;
    }
    int size = to.end() - from.first();
    int longest = to.end() == tokens.size() ? LONGEST_LAST_LINE : LONGEST_HEADING;
    if (only || size > longest || stops(from.first(), to.end())) {
      return Kind.TEXT;
    }
    TokenKind last = tokens.get(to.end() - 1).kind();
    return last == TokenKind.COLON || last == TokenKind.COMMA ? Kind.TEXT : Kind.HEADING;
  }

  /// True if a sentence ends anywhere in the run.
  private boolean stops(int first, int end) {
    for (int i = first; i < end; i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.STOP && (token.is(".") || i + 3 > end)) {
        return true;
      }
    }
    return false;
  }

  private boolean bullet(Line line) {
    Token mark = tokens.get(line.first());
    if (line.end() - line.first() < 2) {
      return false;
    }
    boolean apart = tokens.get(line.first() + 1).start() > mark.end();
    return switch (mark.kind()) {
      case DASH -> mark.form().length() == 1;
      case OTHER -> apart && (mark.is("*") || "•·▪■►▶●○◦‣".contains(mark.form()));
      case NUMBER, WORD -> counted(line);
      default -> false;
    };
  }

  /// "1)", "a)", and "2." behind or before a line with the neighbouring number.
  private boolean counted(Line line) {
    Token mark = tokens.get(line.first());
    Token next = tokens.get(line.first() + 1);
    return mark.form().length() <= 2 && next.is(")") && next.start() == mark.end();
  }
}
