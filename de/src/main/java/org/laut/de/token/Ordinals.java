package org.laut.de.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Tells the period of an ordinal ("am 18. Juni", "Ludwig XIV.") from the end of a sentence.
final class Ordinals {
  private static final Set<String> MONTHS =
      Set.of(
          "Januar",
          "Jänner",
          "Februar",
          "Feber",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember",
          "Jan",
          "Feb",
          "Febr",
          "Mär",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Sept",
          "Okt",
          "Nov",
          "Dez");

  /// Words that agree with an ordinal behind them.
  private static final Set<String> BEFORE =
      Set.of(
          "der", "die", "das", "dem", "den", "des", "am", "im", "zum", "zur", "vom", "beim", "ins",
          "ans", "ein", "eine", "einem", "einen", "einer", "eines", "sein", "seine", "seinem",
          "seinen", "seiner", "seines", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "mein",
          "meine", "meinem", "meinen", "meiner", "unser", "unsere", "unserem", "unseren", "unserer",
          "dieser", "diesem", "diesen", "dieses", "jeder", "jedem", "jeden", "in", "ab", "seit",
          "vor", "nach", "gegen", "kein", "keinen", "keine", "durchs", "fürs", "übers", "ums");

  private static final Set<String> LINKS = Set.of("und", "oder", "bis", "sowie", "bzw.");

  private final Openers openers;

  Ordinals(Openers openers) {
    this.openers = openers;
  }

  /// True for months and the days of the week.
  static boolean calendar(Token token) {
    String form = token.form();
    if (form.endsWith(".")) {
      form = form.substring(0, form.length() - 1);
    }
    return MONTHS.contains(form) || form.endsWith("tag") || form.equals("Mittwoch");
  }

  /// True if the period behind `before`'s last token belongs to it.
  ///
  /// @param done the tokens before the period; ordinals among them have their period already
  /// @param next the token behind the period; null at the end of the text or the paragraph
  boolean ordinal(List<Token> done, @Nullable Token next) {
    Token number = done.getLast();
    boolean roman = number.kind() == TokenKind.WORD;
    if (next == null || !(roman ? named(done) : counts(number.form()))) {
      return false;
    }
    char first = next.form().charAt(0);
    return switch (next.kind()) {
      case WORD -> Characters.lower(first) || capital(done, roman, next.form());
      case NUMBER -> (!roman && number.form().length() <= 2) || follows(done);
      case COMMA, SEMICOLON, COLON, DASH -> true;
      case OTHER -> first == '/' || follows(done);
      case QUOTE, BRACKET, STOP, ADDRESS -> follows(done);
    };
  }

  private boolean capital(List<Token> done, boolean roman, String next) {
    if (!roman && MONTHS.contains(next)) {
      return true;
    }
    return !openers.open(next) && (roman || follows(done));
  }

  private static boolean follows(List<Token> done) {
    int before = done.size() - 2;
    if (before < 0) {
      return true;
    }
    Token token = done.get(before);
    return switch (token.kind()) {
      case WORD ->
          BEFORE.contains(token.form())
              || (LINKS.contains(token.form()) && before > 0 && ends(done.get(before - 1)))
              || (Characters.upper(token.form().charAt(0))
                  && BEFORE.contains(token.form().toLowerCase(Locale.ROOT)));
      case NUMBER -> ends(token);
      case STOP, BRACKET, QUOTE -> true;
      case COMMA, DASH -> before > 0 && ends(done.get(before - 1));
      case COLON, SEMICOLON, ADDRESS, OTHER -> false;
    };
  }

  private static boolean ends(Token token) {
    return token.kind() == TokenKind.NUMBER && token.form().endsWith(".");
  }

  /// One to three digits, or day and month.
  private static boolean counts(String form) {
    if (form.length() > 5 || !Characters.digit(form.charAt(0))) {
      return false;
    }
    int day = 0;
    int month = 0;
    boolean dotted = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '.' && !dotted) {
        dotted = true;
      } else if (!Characters.digit(c)) {
        return false;
      } else if (dotted) {
        month = month * 10 + c - '0';
      } else {
        day = day * 10 + c - '0';
      }
    }
    return dotted ? day >= 1 && day <= 31 && month >= 1 && month <= 12 : day < 1000;
  }

  /// A Roman numeral behind a name or an article.
  private static boolean named(List<Token> done) {
    String form = done.getLast().form();
    if (form.length() > 8 || done.size() < 2) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if ("IVXLCDM".indexOf(form.charAt(i)) < 0) {
        return false;
      }
    }
    Token before = done.get(done.size() - 2);
    return before.kind() == TokenKind.WORD
        && (Characters.upper(before.form().charAt(0)) || BEFORE.contains(before.form()));
  }
}
