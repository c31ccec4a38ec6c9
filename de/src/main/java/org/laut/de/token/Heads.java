package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Dateline;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Finds the heads of agency copy: "Husum (dpa) -", "HUSUM, 18. Juni (dpa)", "Husum."
final class Heads {
  private static final int LONGEST_CREDIT = 12;

  /// A place without an agency has at most this many words.
  private static final int LONGEST_BARE = 2;

  private final List<Token> tokens;
  private final AgencyCodes codes;
  private final Places places;

  Heads(List<Token> tokens, AgencyCodes codes, Openers openers) {
    this.tokens = tokens;
    this.codes = codes;
    this.places = new Places(tokens, codes, openers);
  }

  /// The head of a block; null if it has none.
  ///
  /// @param bare true if a place alone is a head, as at the beginning of a text
  @Nullable Dateline of(Block block, boolean bare) {
    int from = block.first();
    int limit = block.end();
    int place = places.end(from, limit);
    if (place == from || codes.signs(tokens.get(from))) {
      return codeFirst(from, limit);
    }
    int date = places.date(place, limit);
    int signed = date < limit && tokens.get(date).is(".") ? date + 1 : date;
    Dateline head = bracketed(from, place, signed, limit);
    if (head == null) {
      head = plain(from, place, limit);
    }
    return head == null && bare ? bare(from, place, date, limit) : head;
  }

  /// "Husum (dpa) -", "Husum (dpa) Der Deich".
  private @Nullable Dateline bracketed(int from, int place, int signed, int limit) {
    var agencies = new ArrayList<Span>();
    int behind = bracket(signed, limit, agencies);
    int end = dash(behind, limit);
    if (behind == signed || end == limit) {
      return null;
    }
    boolean known = codes.signs(tokens.get(signed + 1));
    return end > behind || (known && begins(end)) ? head(from, place, agencies, end) : null;
  }

  /// "Husum dpa |", "HUSUM taz."
  private @Nullable Dateline plain(int from, int place, int limit) {
    int code = place;
    if (place - from > 1 && codes.signs(tokens.get(place - 1))) {
      code = place - 1;
    }
    int end = dash(code + 1, limit);
    if (code >= limit || !codes.signs(tokens.get(code)) || end == code + 1 || end >= limit) {
      return null;
    }
    var agencies = new ArrayList<Span>();
    codes.signed(tokens.subList(code, code + 1), agencies);
    return head(from, code, agencies, end);
  }

  /// "dpa HUSUM.", "(dpa) Husum -", "(dpa) -".
  private @Nullable Dateline codeFirst(int from, int limit) {
    var agencies = new ArrayList<Span>();
    int behind = bracket(from, limit, agencies);
    boolean bracket = behind > from;
    if (!bracket && codes.signs(tokens.get(from))) {
      behind = from + 1;
      codes.signed(tokens.subList(from, behind), agencies);
    }
    if (behind == from || (bracket && !codes.signs(tokens.get(from + 1)))) {
      return null;
    }
    int place = places.end(behind, limit);
    int end = dash(places.date(place, limit), limit);
    if (place > behind && end > place && end < limit && begins(end)) {
      return new Dateline(places.first(behind, place), agencies, span(from, end));
    }
    int alone = dash(behind, limit);
    boolean dashed = alone > behind && alone < limit;
    return dashed || (bracket && alone < limit && begins(alone))
        ? new Dateline(null, agencies, span(from, alone))
        : null;
  }

  /// "Husum. Der Deich", "HUSUM - Der Deich", "Husum, 18. Juni. Der Deich".
  private @Nullable Dateline bare(int from, int place, int date, int limit) {
    int end = dash(date, limit);
    boolean ends = end > date && end < limit && tokens.get(date).kind() != TokenKind.COLON;
    boolean apart =
        ends && place - from <= LONGEST_BARE && tokens.get(end).start() > tokens.get(end - 1).end();
    return apart && begins(end) ? head(from, place, List.of(), end) : null;
  }

  private Dateline head(int from, int place, List<Span> agencies, int end) {
    return new Dateline(places.first(from, place), agencies, span(from, end));
  }

  private Span span(int from, int end) {
    return new Span(tokens.get(from).start(), tokens.get(end - 1).end());
  }

  /// True if running text may begin with the token.
  private boolean begins(int at) {
    Token token = tokens.get(at);
    return token.kind() == TokenKind.QUOTE
        || token.kind() == TokenKind.NUMBER
        || Characters.upper(token.form().charAt(0));
  }

  /// Index behind "(dpa)", "(dpa/AFP)"; `from` if there is none. Fills in the agencies.
  private int bracket(int from, int limit, List<Span> agencies) {
    if (from >= limit || !Credits.opens(tokens.get(from))) {
      return from;
    }
    int close = from + 1;
    while (close < limit && tokens.get(close).kind() != TokenKind.BRACKET) {
      if (close - from > LONGEST_CREDIT) {
        return from;
      }
      close++;
    }
    boolean signed = close < limit && codes.signed(tokens.subList(from + 1, close), agencies);
    return signed ? close + 1 : from;
  }

  /// Index behind the period, colon, dash or bar that ends a head; `from` if there is none.
  private int dash(int from, int limit) {
    int at = from;
    if (at < limit && (tokens.get(at).is(".") || tokens.get(at).kind() == TokenKind.COLON)) {
      at++;
    }
    if (at < limit && (tokens.get(at).kind() == TokenKind.DASH || tokens.get(at).is("|"))) {
      at++;
    }
    return at;
  }
}
