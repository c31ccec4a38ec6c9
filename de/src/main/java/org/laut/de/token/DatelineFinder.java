package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.text.Dateline;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Finds agency heads ("Husum (dpa) -") and credits ("/dpa/") of a block.
final class DatelineFinder {
  private static final int LONGEST_PLACE = 6;
  private static final int LONGEST_CREDIT = 12;

  /// Small words inside names of places.
  private static final Set<String> INSIDE =
      Set.of(
          "am", "an", "der", "bei", "im", "in", "ob", "de", "da", "do", "la", "of", "und", "del");

  private final List<Token> tokens;
  private final AgencyCodes codes;
  private final Openers openers;
  private final List<Dateline> datelines = new ArrayList<>();

  DatelineFinder(List<Token> tokens, AgencyCodes codes, Openers openers) {
    this.tokens = tokens;
    this.codes = codes;
    this.openers = openers;
  }

  List<Dateline> datelines() {
    return datelines;
  }

  /// Index behind the head of the block; its first token if it has none.
  ///
  /// @param first true if no running text stands before the block, which allows bare places
  int head(Block block, boolean first) {
    int from = block.first();
    int place = place(from, block.end());
    int signed = date(place, block.end());
    var agencies = new ArrayList<Span>();
    int code = bracket(signed, block.end(), agencies);
    if (code > signed) {
      int end = dash(code, block.end());
      boolean known = codes.signs(tokens.get(signed + 1));
      if (end < block.end() && (known ? end > code || capital(end) : end > code && place > from)) {
        return add(place > from ? placeSpan(from) : null, agencies, from, end);
      }
    }
    if (place > from && place < block.end() && codes.signs(tokens.get(place))) {
      int end = dash(place + 1, block.end());
      if (end > place + 1 && end < block.end()) {
        AgencyCodes.parts(tokens.get(place), agencies);
        return add(placeSpan(from), agencies, from, end);
      }
    }
    return first && place > from ? bare(from, place, signed, block.end()) : from;
  }

  /// "Husum. Der Deich", "HUSUM - Der Deich", "Husum, 18. Juni. Der Deich".
  private int bare(int from, int place, int signed, int limit) {
    int end = dash(signed, limit);
    boolean apart =
        end > signed
            && end < limit
            && tokens.get(signed).kind() != TokenKind.COLON
            && tokens.get(end).start() > tokens.get(end - 1).end();
    if (!apart || place - from > 2 || !capital(end)) {
      return from;
    }
    return add(placeSpan(from), List.of(), from, end);
  }

  private boolean capital(int at) {
    Token token = tokens.get(at);
    char first = token.form().charAt(0);
    return Characters.upper(first)
        || token.kind() == TokenKind.QUOTE
        || token.kind() == TokenKind.NUMBER;
  }

  private int add(@Nullable Span place, List<Span> agencies, int from, int end) {
    datelines.add(new Dateline(place, agencies, span(from, end)));
    return end;
  }

  private Span span(int from, int end) {
    return new Span(tokens.get(from).start(), tokens.get(end - 1).end());
  }

  /// The first of places parted by slashes.
  private Span placeSpan(int from) {
    int at = from;
    int last = from;
    while (at < from + LONGEST_PLACE && at < tokens.size()) {
      Token token = tokens.get(at);
      int slash = token.form().indexOf('/');
      if (slash >= 0) {
        return slash == 0
            ? span(from, at)
            : new Span(tokens.get(from).start(), token.start() + slash);
      }
      if (!named(token) && !INSIDE.contains(token.form())) {
        break;
      }
      last = at;
      at++;
    }
    return span(from, last + 1);
  }

  /// Index behind the names of places that begin at `from`.
  private int place(int from, int limit) {
    int at = from;
    while (at < limit && at - from < LONGEST_PLACE) {
      Token token = tokens.get(at);
      boolean goes =
          at == from
              ? named(token) && !openers.open(token.form())
              : named(token)
                  || token.is("/")
                  || (INSIDE.contains(token.form()) && at + 1 < limit && named(tokens.get(at + 1)));
      if (!goes) {
        break;
      }
      at++;
    }
    if (at > from && at + 2 < limit && river(at)) {
      return at + 3;
    }
    return at;
  }

  /// "(Oder)", "(Saale)" behind a place.
  private boolean river(int at) {
    return tokens.get(at).is("(")
        && tokens.get(at + 2).is(")")
        && tokens.get(at + 1).kind() == TokenKind.WORD
        && named(tokens.get(at + 1))
        && Characters.lower(Characters.at(tokens.get(at + 1).form(), 1))
        && !codes.signs(tokens.get(at + 1));
  }

  private static boolean named(Token token) {
    return token.kind() == TokenKind.WORD && Characters.upper(token.form().charAt(0));
  }

  /// Index behind ", 18. Juni 2024" or a period.
  private int date(int from, int limit) {
    int at = from;
    if (at < limit && tokens.get(at).kind() == TokenKind.COMMA) {
      int date = at + 1;
      while (date < limit
          && date - at < 6
          && (tokens.get(date).kind() == TokenKind.NUMBER || Ordinals.calendar(tokens.get(date)))) {
        date++;
      }
      return date > at + 1 ? date : from;
    }
    boolean stop = at > 0 && at + 1 < limit && tokens.get(at).is(".");
    return stop && tokens.get(at + 1).kind() == TokenKind.BRACKET ? at + 1 : from;
  }

  /// Index behind "(dpa)", "(dpa/AFP)"; `from` if there is none. Fills in the agencies.
  private int bracket(int from, int limit, List<Span> agencies) {
    if (from >= limit || !(tokens.get(from).is("(") || tokens.get(from).is("["))) {
      return from;
    }
    int at = from + 1;
    while (at < limit && at - from < LONGEST_CREDIT) {
      Token token = tokens.get(at);
      if (token.is(")") || token.is("]")) {
        return agencies.isEmpty() ? from : at + 1;
      }
      if (token.kind() == TokenKind.WORD) {
        if (!codes.signs(token) && !AgencyCodes.shaped(token)) {
          return from;
        }
        AgencyCodes.parts(token, agencies);
      } else if (token.kind() != TokenKind.COMMA && !token.is("/")) {
        return from;
      }
      at++;
    }
    return from;
  }

  /// Index behind the dash that ends a head; `from` if there is none.
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

  /// Index of the credit that ends the block from `from` on; its end if there is none.
  int credit(Block block, int from) {
    int whole = line(block, from);
    if (whole < block.end()) {
      return whole;
    }
    var agencies = new ArrayList<Span>();
    int open = block.end() - 1;
    boolean stop = tokens.get(open).is(".");
    int last = stop ? open : block.end();
    while (open > from && last - open < LONGEST_CREDIT && !opensCredit(open)) {
      open--;
    }
    if (open <= from) {
      return block.end();
    }
    boolean signed = open + 1 < last && codes.signs(tokens.get(open + 1));
    boolean closed =
        tokens.get(open).is("/") ? slashed(open, last) : bracket(open, last, agencies) == last;
    Token before = tokens.get(open - 1);
    boolean inside = stop && before.kind() == TokenKind.WORD;
    if (!signed || !closed || (inside && Characters.upper(before.form().charAt(0)))) {
      return block.end();
    }
    if (agencies.isEmpty()) {
      for (int i = open + 1; i < last; i++) {
        AgencyCodes.parts(tokens.get(i), agencies);
      }
    }
    boolean apart = !inside && ended(before);
    add(null, agencies, open, apart ? block.end() : last);
    return apart ? open : block.end();
  }

  private static boolean ended(Token token) {
    return switch (token.kind()) {
      case STOP, QUOTE, BRACKET -> true;
      case WORD, NUMBER -> token.form().endsWith(".");
      default -> false;
    };
  }

  private boolean opensCredit(int at) {
    Token token = tokens.get(at);
    return token.is("(")
        || token.is("[")
        || (token.is("/") && at + 1 < tokens.size() && tokens.get(at + 1).kind() == TokenKind.WORD);
  }

  /// "/dpa/", "/dpa/abc".
  private boolean slashed(int open, int end) {
    int words = tokens.get(end - 1).is("/") ? end - 1 : end;
    return words == open + 2;
  }

  /// A line that holds nothing but a credit: "Von Anna Berger, dpa", "dpa/AFP", "© dpa-infocom".
  private int line(Block block, int from) {
    int size = block.end() - from;
    if (from != block.first() || size > LONGEST_CREDIT) {
      return block.end();
    }
    Token first = tokens.get(from);
    boolean opens =
        size == 1
            || first.is("Von")
            || first.is("©")
            || first.is("(")
            || first.is("[")
            || first.is("/")
            || first.is("Quelle")
            || first.is("Quellen")
            || codes.signs(first);
    var agencies = new ArrayList<Span>();
    for (int i = from; opens && i < block.end(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == TokenKind.WORD && codes.signs(token)) {
        AgencyCodes.parts(token, agencies);
      } else if (Characters.lower(token.form().charAt(0)) && !token.is("und")) {
        return block.end();
      }
    }
    if (agencies.isEmpty()) {
      return block.end();
    }
    add(null, agencies, from, block.end());
    return from;
  }
}
