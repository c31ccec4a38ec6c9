package org.laut.de.term;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Numerals;
import org.laut.text.Span;
import org.laut.text.Term;
import org.laut.text.Token;
import org.laut.text.TokenKind;
import org.laut.text.Tokenized;

/// A number over one or more tokens: "13", "dreizehn", "4 200", "zwei Dutzend", "1,5 Millionen".
///
/// @param end index behind its last token
/// @param value null for what only looks like a number, a clock or a score
record NumberRun(int first, int end, @Nullable BigDecimal value) {
  private static final int GROUP = 3;

  /// The number that begins at a token; null if none does.
  ///
  /// @param limit index behind the last token that may belong to it
  static @Nullable NumberRun at(Tokenized text, int first, int limit) {
    List<Token> tokens = text.tokens();
    Token token = tokens.get(first);
    boolean digits = token.kind() == TokenKind.NUMBER;
    String form = digits ? withoutPeriod(token.form()) : Nouns.small(token.form());
    int end = first + 1;
    if (digits && form.length() <= GROUP && form.equals(token.form())) {
      StringBuilder grouped = new StringBuilder(form);
      while (end < limit && group(text.text(), tokens.get(end - 1), tokens.get(end))) {
        grouped.append(tokens.get(end).form());
        end++;
      }
      form = grouped.toString();
    }
    BigDecimal value = Numerals.of(form);
    if (value == null) {
      return digits ? new NumberRun(first, end, null) : null;
    }
    long factor = end < limit ? Numerals.factor(Nouns.small(tokens.get(end).form())) : 1;
    return factor > 1
        ? new NumberRun(first, end + 1, value.multiply(BigDecimal.valueOf(factor)))
        : new NumberRun(first, end, value);
  }

  /// True if the second token continues the digits of the first behind one blank.
  private static boolean group(String text, Token one, Token two) {
    return two.kind() == TokenKind.NUMBER
        && two.form().length() == GROUP
        && two.start() == one.end() + 1
        && Character.isSpaceChar(text.charAt(one.end()))
        && Numerals.of(two.form()) != null;
  }

  private static String withoutPeriod(String form) {
    return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
  }

  Term term(Tokenized text) {
    Span span = text.span(first, end);
    BigDecimal number = value;
    String lemma = number == null ? withoutPeriod(span.of(text.text())) : plain(number);
    return new Term(span, lemma, List.of(), Term.Kind.NUMBER);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
