package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import org.laut.text.Sentence;
import org.laut.text.Sentence.Kind;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Cuts blocks into sentences.
final class SentenceCutter {
  /// Quotations up to this many tokens may be names: „Wer weiß es?“.
  private static final int LONGEST_NAME = 6;

  private static final int LONGEST_TICKER = 40;

  private final List<Token> tokens;
  private final Quotations quotations;
  private final Abbreviations abbreviations;
  private final Openers openers;
  private final List<Sentence> sentences = new ArrayList<>();

  SentenceCutter(
      List<Token> tokens, Quotations quotations, Abbreviations abbreviations, Openers openers) {
    this.tokens = tokens;
    this.quotations = quotations;
    this.abbreviations = abbreviations;
    this.openers = openers;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  /// Adds the sentences of a block.
  ///
  /// @param head index behind an agency head at its beginning, `block.first()` if there is none
  /// @param credit index of an agency credit at its end, `block.end()` if there is none
  void cut(Block block, int head, int credit) {
    int first = block.first();
    Kind kind = block.kind();
    if (head > first) {
      add(first, head, Kind.HEADING, block);
      first = head;
      kind = Kind.TEXT;
    }
    first = ticker(first, credit, block);
    for (int i = first; i < credit; i++) {
      int end = end(i, credit);
      if (end > i && end < credit) {
        add(first, end, kind, block);
        first = ticker(end, credit, block);
        i = first - 1;
      }
    }
    if (first < credit) {
      add(first, credit, kind, block);
    }
    if (credit < block.end()) {
      add(credit, block.end(), Kind.HEADING, block);
    }
  }

  private void add(int first, int end, Kind kind, Block block) {
    boolean opens = block.opensParagraph() && first == block.first();
    sentences.add(new Sentence(first, end, kind, opens));
  }

  /// Adds "++ 20 Uhr: Straße gesperrt ++" as a heading.
  private int ticker(int first, int end, Block block) {
    if (first >= end || !tokens.get(first).form().startsWith("++")) {
      return first;
    }
    for (int i = first + 1; i < Math.min(end, first + LONGEST_TICKER); i++) {
      if (tokens.get(i).form().startsWith("++")) {
        add(first, i + 1, Kind.HEADING, block);
        return i + 1;
      }
    }
    return first;
  }

  /// Index behind the sentence that token `at` ends; `at` if it ends none.
  private int end(int at, int limit) {
    Token token = tokens.get(at);
    boolean stop = token.kind() == TokenKind.STOP;
    if (!stop && !(word(token) && token.form().endsWith("."))) {
      return at;
    }
    int next = closers(at + 1, limit);
    if (next >= limit) {
      return next;
    }
    if (stop && bracketed(at)) {
      return at;
    }
    boolean ends = stop ? stopEnds(at, next) : abbreviationEnds(token, next);
    return ends ? next : at;
  }

  private static boolean word(Token token) {
    return token.kind() == TokenKind.WORD || token.kind() == TokenKind.NUMBER;
  }

  /// Index behind closing marks and brackets from `from` on.
  private int closers(int from, int limit) {
    int at = from;
    while (at < limit) {
      Token token = tokens.get(at);
      boolean bracket = token.kind() == TokenKind.BRACKET && ")]}".contains(token.form());
      if (!bracket && !(token.kind() == TokenKind.QUOTE && closes(at))) {
        return at;
      }
      at++;
    }
    return at;
  }

  /// True for closing marks, and for stray ones that stick to what is before them.
  private boolean closes(int at) {
    return quotations.closes(at)
        || (!quotations.opens(at) && tokens.get(at - 1).end() == tokens.get(at).start());
  }

  /// "(!)", "[...]".
  private boolean bracketed(int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at - 1).kind() == TokenKind.BRACKET
        && tokens.get(at + 1).kind() == TokenKind.BRACKET;
  }

  private boolean stopEnds(int at, int next) {
    Token after = tokens.get(next);
    boolean closed = next > at + 1;
    return switch (after.kind()) {
      case COMMA, SEMICOLON, COLON, STOP -> false;
      case DASH -> !closed && tokens.get(at).is(".");
      case WORD -> wordBegins(at, next, after.form());
      case BRACKET -> after.is("(") || after.is("[");
      case NUMBER, QUOTE, ADDRESS, OTHER -> true;
    };
  }

  private boolean wordBegins(int at, int next, String form) {
    if (!capital(form)) {
      return false;
    }
    if (openers.open(form)) {
      return true;
    }
    Token stop = tokens.get(at);
    if (!stop.is(".") && stop.end() == tokens.get(at + 1).start() && next == at + 1) {
      return false;
    }
    boolean ellipsis = stop.form().endsWith("..") || stop.form().endsWith("…");
    if (ellipsis && at > 0 && tokens.get(at - 1).end() < stop.start()) {
      return false;
    }
    return next == at + 1 || stop.is(".") || !name(next - 1);
  }

  /// A capital at the beginning, or behind the small letter of "eBay".
  private static boolean capital(String form) {
    return !Characters.lower(form.charAt(0))
        || (form.length() > 2
            && Characters.upper(form.charAt(1))
            && Characters.lower(form.charAt(2)));
  }

  /// True if the quotation that closes at `close` is short and stands within a clause.
  private boolean name(int close) {
    int open = quotations.opening(close);
    return open > 0
        && close - open <= LONGEST_NAME
        && tokens.get(open - 1).kind() == TokenKind.WORD;
  }

  private boolean abbreviationEnds(Token token, int next) {
    Token after = tokens.get(next);
    boolean opener = after.kind() == TokenKind.WORD && openers.open(after.form());
    if (token.kind() == TokenKind.NUMBER) {
      return opener && token.form().indexOf('.') < token.form().length() - 1;
    }
    String word = token.form().substring(0, token.form().length() - 1);
    Abbreviations.Ending ending = abbreviations.of(word);
    if (ending == null) {
      return opener;
    }
    return switch (ending) {
      case NEVER, NUMBER -> false;
      case OPENER -> opener || quotations.opens(next);
      case UPPER ->
          quotations.opens(next)
              || (after.kind() == TokenKind.WORD && Characters.upper(after.form().charAt(0)));
    };
  }
}
