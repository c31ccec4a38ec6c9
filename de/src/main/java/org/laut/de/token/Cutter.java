package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Cuts characters into tokens; periods behind words stay tokens of their own, see [Periods].
///
/// One pass; looks ahead by a bounded number of characters.
final class Cutter {
  /// What is left of words that have lost their beginning.
  private static final Set<String> CLIPPED =
      Set.of(
          "s",
          "n",
          "m",
          "ne",
          "nem",
          "nen",
          "ner",
          "nes",
          "mal",
          "ran",
          "raus",
          "rein",
          "rum",
          "rüber",
          "runter",
          "tschuldigung");

  private static final int LONGEST_CLIPPED = 14;

  private final String text;
  private final FormPool forms;
  private final WordEnd words;
  private final Address addresses;
  private final List<Token> tokens;
  private int at;

  /// True between a single quotation mark and the next one, or the end of the paragraph.
  private boolean single;

  Cutter(String text, FormPool forms) {
    this.text = text;
    this.forms = forms;
    this.words = new WordEnd(text);
    this.addresses = new Address(text);
    this.tokens = new ArrayList<>(text.length() / 6 + 8);
  }

  List<Token> cut() {
    boolean lineBegins = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Characters.blank(c)) {
        if (c == '\n') {
          single &= !lineBegins;
          lineBegins = true;
        }
        at++;
      } else {
        next(c, lineBegins);
        lineBegins = false;
      }
    }
    return tokens;
  }

  private void next(char c, boolean lineBegins) {
    if (Characters.word(text, at) > 0) {
      word();
    } else if (Characters.stop(c)) {
      int end = at + 1;
      while (Characters.stop(Characters.at(text, end))) {
        end++;
      }
      add(end, TokenKind.STOP);
    } else if (Characters.dash(c)) {
      dash(c, lineBegins);
    } else if (c == '@' || c == '#') {
      int end = addresses.end(at);
      add(end > at ? end : at + 1, end > at ? TokenKind.ADDRESS : TokenKind.OTHER);
    } else if (Characters.apostrophe(c) && clipped() > at) {
      add(clipped(), TokenKind.WORD);
    } else {
      mark(c);
    }
  }

  private void word() {
    int end = addresses.end(at);
    if (end == at) {
      end = words.of(at);
      int host = hosted(end) ? addresses.host(at, end) : at;
      if (host > at) {
        add(host, TokenKind.ADDRESS);
        return;
      }
      word(genitive(end));
      return;
    }
    add(end, TokenKind.ADDRESS);
  }

  /// True if the word that ends at `end` may be part of an address: it holds a period or goes on.
  private boolean hosted(int end) {
    char c = Characters.at(text, end);
    if (c == '@' || (c == '.' && Characters.word(text, end + 1) > 0)) {
      return true;
    }
    for (int i = at; i < end; i++) {
      if (text.charAt(i) == '.') {
        return true;
      }
    }
    return false;
  }

  private void word(int end) {
    boolean number = Characters.digit(text.charAt(at));
    for (int i = at; number && i < end; i++) {
      number = !Character.isLetter(text.charAt(i));
    }
    add(end, number ? TokenKind.NUMBER : TokenKind.WORD);
  }

  /// Takes along the apostrophe of "Hans' Auto", unless it closes a quotation.
  private int genitive(int end) {
    char c = Characters.at(text, end);
    boolean apostrophe = c == '\'' || c == '’';
    boolean hissing = "sßxzSXZ".indexOf(text.charAt(end - 1)) >= 0;
    boolean free = Characters.word(text, end + 1) == 0 && Characters.at(text, end + 1) != c;
    return apostrophe && hissing && free && !single ? end + 1 : end;
  }

  /// End of "'s", "'ne", "'68"; the offset itself if the mark is no apostrophe.
  private int clipped() {
    char before = Characters.at(text, at - 1);
    if (!Characters.blank(before) && QuoteMark.of(before) == QuoteMark.NONE && before != '(') {
      return at;
    }
    int end = at + 1;
    while (end - at < LONGEST_CLIPPED && Characters.word(text, end) == 1) {
      end++;
    }
    String rest = text.substring(at + 1, end);
    boolean year =
        rest.length() == 2
            && Characters.digit(rest.charAt(0))
            && Characters.digit(rest.charAt(1))
            && !Characters.apostrophe(Characters.at(text, end))
            && !Characters.hyphen(Characters.at(text, end));
    if (rest.equals("n") && Characters.apostrophe(Characters.at(text, end))) {
      return end + 1;
    }
    return year || CLIPPED.contains(rest) ? end : at;
  }

  private void dash(char c, boolean lineBegins) {
    int end = at + 1;
    while (Characters.dash(Characters.at(text, end))) {
      end++;
    }
    boolean alone = end == at + 1;
    char before = Characters.at(text, at - 1);
    boolean free = Characters.blank(before) || before == '(' || before == '/';
    boolean quoted = QuoteMark.of(before) != QuoteMark.NONE || before == ')' || before == ']';
    boolean digit = Characters.digit(Characters.at(text, end));
    boolean letter = !digit && Characters.word(text, end) > 0;
    boolean minus = alone && digit && free && (Characters.hyphen(c) || c == 0x2212);
    boolean rest = alone && letter && Characters.hyphen(c) && ((free && !lineBegins) || quoted);
    if (minus || rest) {
      int word = words.of(end);
      add(word, minus && numeric(end, word) ? TokenKind.NUMBER : TokenKind.WORD);
    } else {
      add(end, TokenKind.DASH);
    }
  }

  private boolean numeric(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void mark(char c) {
    boolean twice = Characters.at(text, at + 1) == c;
    QuoteMark quote = QuoteMark.of(c);
    if (quote != QuoteMark.NONE) {
      if (quote.single() && !twice) {
        single = !single;
      }
      add(twice && quote.single() ? at + 2 : at + 1, TokenKind.QUOTE);
      return;
    }
    switch (c) {
      case ',' -> comma(twice);
      case ':' -> add(at + 1, TokenKind.COLON);
      case ';' -> add(at + 1, TokenKind.SEMICOLON);
      case '(', ')', '[', ']', '{', '}' -> add(at + 1, TokenKind.BRACKET);
      case '<', '>' -> add(twice ? at + 2 : at + 1, twice ? TokenKind.QUOTE : TokenKind.OTHER);
      case '+', '*', '=', '_', '~', '#', '|' -> add(Characters.run(text, at, c), TokenKind.OTHER);
      default -> other();
    }
  }

  private void comma(boolean twice) {
    boolean quote =
        twice && Characters.blank(Characters.at(text, at - 1)) && Characters.word(text, at + 2) > 0;
    add(quote ? at + 2 : at + 1, quote ? TokenKind.QUOTE : TokenKind.COMMA);
  }

  private void other() {
    int end = at + Character.charCount(text.codePointAt(at));
    while (Characters.mark(Characters.at(text, end))) {
      end++;
    }
    add(end, TokenKind.OTHER);
  }

  private void add(int end, TokenKind kind) {
    tokens.add(new Token(at, end, forms.of(text, at, end), kind));
    at = end;
  }
}
