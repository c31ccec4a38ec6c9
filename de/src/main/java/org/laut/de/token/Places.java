package org.laut.de.token;

import java.util.List;
import java.util.Set;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Reads names of places and dates at the beginning of agency copy, by their letters only.
final class Places {
  private static final int LONGEST = 6;
  private static final int LONGEST_DATE = 5;

  /// Small words inside names of places.
  private static final Set<String> INSIDE =
      Set.of(
          "am", "an", "der", "bei", "im", "in", "ob", "de", "da", "do", "la", "of", "und", "del");

  private final List<Token> tokens;
  private final AgencyCodes codes;
  private final Openers openers;

  Places(List<Token> tokens, AgencyCodes codes, Openers openers) {
    this.tokens = tokens;
    this.codes = codes;
    this.openers = openers;
  }

  /// Index behind the names that begin at `from`; `from` if there is none.
  int end(int from, int limit) {
    int at = from;
    while (at < limit && at - from < LONGEST && goes(from, at, limit)) {
      at++;
    }
    return at > from && river(at, limit) ? at + 3 : at;
  }

  private boolean goes(int from, int at, int limit) {
    Token token = tokens.get(at);
    if (at == from) {
      return named(token) && !openers.open(token.form());
    }
    return named(token)
        || token.is("/")
        || (INSIDE.contains(token.form()) && at + 1 < limit && named(tokens.get(at + 1)));
  }

  private boolean named(Token token) {
    return token.kind() == TokenKind.WORD && Characters.upper(token.form().charAt(0));
  }

  /// "(Oder)", "(Saale)" behind a place.
  private boolean river(int at, int limit) {
    if (at + 3 > limit || !tokens.get(at).is("(") || !tokens.get(at + 2).is(")")) {
      return false;
    }
    Token name = tokens.get(at + 1);
    return named(name) && Characters.lower(Characters.at(name.form(), 1)) && !codes.signs(name);
  }

  /// The first of the names in a run, which may be parted by slashes.
  Span first(int from, int end) {
    for (int i = from; i < end; i++) {
      Token token = tokens.get(i);
      int slash = token.form().indexOf('/');
      if (slash > 0) {
        return new Span(tokens.get(from).start(), token.start() + slash);
      }
      if (i > from && (slash == 0 || token.is("("))) {
        return new Span(tokens.get(from).start(), tokens.get(i - 1).end());
      }
    }
    return new Span(tokens.get(from).start(), tokens.get(end - 1).end());
  }

  /// Index behind ", 18. Juni 2024"; `from` if there is none.
  int date(int from, int limit) {
    if (from >= limit || tokens.get(from).kind() != TokenKind.COMMA) {
      return from;
    }
    int at = from + 1;
    while (at < limit && at - from <= LONGEST_DATE && dated(tokens.get(at))) {
      at++;
    }
    return at > from + 1 ? at : from;
  }

  private static boolean dated(Token token) {
    return token.kind() == TokenKind.NUMBER || Calendar.names(token.form());
  }
}
