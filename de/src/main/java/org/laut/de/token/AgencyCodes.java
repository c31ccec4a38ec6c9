package org.laut.de.token;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// How agencies and their authors sign: "dpa", "dpa/AFP", "dpa-AFX", "dpa/abc".
final class AgencyCodes {
  private static final int LONGEST = 40;
  private static final int LONGEST_PART = 5;

  /// Words between codes: "mit Material von dpa".
  private static final Set<String> FILLING =
      Set.of("mit", "Mit", "und", "von", "der", "Material", "Agenturmaterial", "Quelle", "Quellen");

  private final Set<String> codes = new HashSet<>();

  AgencyCodes() {
    ClosedList.rows("agency-codes.tsv").forEach(row -> codes.add(row[0]));
  }

  /// True if one part of the form, parted by slashes, is a known code.
  boolean signs(Token token) {
    if (token.form().length() > LONGEST || token.kind() != TokenKind.WORD) {
      return false;
    }
    for (String part : token.form().toLowerCase(Locale.ROOT).split("/", -1)) {
      if (codes.contains(part)) {
        return true;
      }
    }
    return false;
  }

  /// True if the run holds codes and marks between them only, whether the codes are known or not.
  ///
  /// @param spans filled with each code
  boolean signed(List<Token> run, List<Span> spans) {
    for (Token token : run) {
      boolean code = signs(token) || shaped(token);
      if (code) {
        parts(token, spans);
      } else if (!between(token)) {
        return false;
      }
    }
    return !spans.isEmpty();
  }

  private static boolean between(Token token) {
    return switch (token.kind()) {
      case COMMA, COLON, DASH, ADDRESS -> true;
      case WORD -> FILLING.contains(token.form());
      case OTHER -> token.is("/") || token.is("|") || token.is("©") || token.is("&");
      default -> false;
    };
  }

  /// Capitals, or few small letters, in each part: what an unknown code looks like.
  private static boolean shaped(Token token) {
    String form = token.form();
    if (form.length() > LONGEST || token.kind() != TokenKind.WORD || FILLING.contains(form)) {
      return false;
    }
    int part = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      part = c == '/' || c == '-' ? 0 : part + 1;
      boolean small = part <= LONGEST_PART && !mixed(form, i);
      if (part > 0 && !(small && Characters.lower(c)) && !Characters.upper(c)) {
        return false;
      }
    }
    return true;
  }

  /// A small letter behind a capital.
  private static boolean mixed(String form, int at) {
    return at > 0 && Characters.lower(form.charAt(at)) && Characters.upper(form.charAt(at - 1));
  }

  private static void parts(Token token, List<Span> spans) {
    int from = 0;
    String form = token.form();
    while (from < form.length()) {
      int slash = form.indexOf('/', from);
      int to = slash < 0 ? form.length() : slash;
      if (to > from) {
        spans.add(new Span(token.start() + from, token.start() + to));
      }
      from = to + 1;
    }
  }
}
