package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Dateline;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Finds the agency credits that end a block or fill a line: "(dpa)", "/dpa/", "Von Anna Berger,
/// dpa".
final class Credits {
  private static final int LONGEST = 12;

  private final List<Token> tokens;
  private final AgencyCodes codes;

  Credits(List<Token> tokens, AgencyCodes codes) {
    this.tokens = tokens;
    this.codes = codes;
  }

  /// The credit in what a head leaves of a block; null if there is none.
  @Nullable Dateline of(int from, int end) {
    if (from >= end) {
      return null;
    }
    Dateline line = line(from, end);
    if (line != null) {
      return line;
    }
    return bare(from, end) ? credit(codes(end - 1), end - 1, end) : closing(from, end);
  }

  /// True for an opening bracket that a credit may stand in.
  static boolean opens(Token token) {
    return token.is("(") || token.is("[");
  }

  /// A whole line: "dpa/AFP", "© dpa-infocom", "Quelle: dpa", "Von Anna Berger, dpa".
  private @Nullable Dateline line(int from, int end) {
    if (end - from > LONGEST) {
      return null;
    }
    int first = from;
    if (tokens.get(from).is("Von") || tokens.get(from).is("Autor")) {
      first = names(from + 1, end);
    }
    var agencies = new ArrayList<Span>();
    boolean known = false;
    var run = new ArrayList<Token>();
    for (Token token : tokens.subList(first, end)) {
      known |= codes.signs(token);
      if (token.kind() != TokenKind.BRACKET && token.kind() != TokenKind.NUMBER) {
        run.add(token);
      }
    }
    return known && codes.signed(run, agencies) ? credit(agencies, from, end) : null;
  }

  /// "… nicht. AFP/dpa".
  private boolean bare(int from, int end) {
    return end - from > 1 && codes.signs(tokens.get(end - 1)) && ends(tokens.get(end - 2));
  }

  private List<Span> codes(int at) {
    var agencies = new ArrayList<Span>();
    codes.signed(tokens.subList(at, at + 1), agencies);
    return agencies;
  }

  /// Index behind the names of authors.
  private int names(int from, int end) {
    int at = from;
    while (at < end
        && !codes.signs(tokens.get(at))
        && (tokens.get(at).is("und") || Characters.upper(tokens.get(at).form().charAt(0)))) {
      at++;
    }
    return at;
  }

  /// A credit behind running text: "… nicht. (dpa)", "… nicht (dpa).", "… nicht. /dpa/abc".
  private @Nullable Dateline closing(int from, int end) {
    int last = tokens.get(end - 1).is(".") ? end - 1 : end;
    int open = last - 1;
    while (open > from && last - open < LONGEST && !opener(open)) {
      open--;
    }
    if (open <= from || open + 1 >= last || !opener(open)) {
      return null;
    }
    int inner = closes(tokens.get(last - 1)) ? last - 1 : last;
    boolean bracket = opens(tokens.get(open));
    if (bracket && inner == last) {
      return null;
    }
    var agencies = new ArrayList<Span>();
    List<Token> run = tokens.subList(open + 1, inner);
    boolean known = run.stream().anyMatch(codes::signs);
    boolean free = ends(tokens.get(open - 1)) || (bracket && small(tokens.get(open - 1)));
    return known && free && codes.signed(run, agencies) ? credit(agencies, open, last) : null;
  }

  private boolean opener(int at) {
    Token token = tokens.get(at);
    return opens(token)
        || (token.is("/") && at + 1 < tokens.size() && tokens.get(at + 1).kind() == TokenKind.WORD);
  }

  private static boolean closes(Token token) {
    return token.is(")") || token.is("]") || token.is("/");
  }

  /// No name that the brackets would explain.
  private static boolean small(Token before) {
    return before.kind() == TokenKind.WORD && Characters.lower(before.form().charAt(0));
  }

  /// True if a sentence may end with the token.
  static boolean ends(Token token) {
    return switch (token.kind()) {
      case STOP, QUOTE, BRACKET -> true;
      case WORD, NUMBER -> token.form().endsWith(".");
      default -> false;
    };
  }

  private Dateline credit(List<Span> agencies, int from, int end) {
    Span whole = new Span(tokens.get(from).start(), tokens.get(end - 1).end());
    return new Dateline(null, agencies, whole);
  }
}
