package org.laut.de.token;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Tells the period of an ordinal ("am 18. Juni", "Ludwig XIV.") from the end of a sentence.
final class Ordinals {
  /// Words that agree with an ordinal behind them.
  private static final Set<String> BEFORE =
      Set.of(
          "der", "die", "das", "dem", "den", "des", "am", "im", "zum", "zur", "vom", "beim", "ins",
          "ans", "ein", "eine", "einem", "einen", "einer", "eines", "sein", "seine", "seinem",
          "seinen", "seiner", "seines", "ihr", "ihre", "ihrem", "ihren", "ihrer", "ihres", "mein",
          "meine", "meinem", "meinen", "meiner", "unser", "unsere", "unserem", "unseren", "unserer",
          "dieser", "diesem", "diesen", "dieses", "jeder", "jedem", "jeden", "in", "ab", "seit",
          "vor", "nach", "gegen", "kein", "keinen", "keine", "durchs", "fürs", "übers", "ums");

  /// Verbs that a bare number may follow.
  private static final Set<String> VERBS =
      Set.of(
          "wurden",
          "werden",
          "wurde",
          "würden",
          "blieben",
          "bleiben",
          "kamen",
          "waren",
          "hatten",
          "starben",
          "fehlten",
          "fehlen",
          "zählte",
          "zählten",
          "gewannen",
          "erreichte",
          "erreichten",
          "später",
          "weniger",
          "gegenüber",
          "wieder",
          "insgesamt",
          "mindestens",
          "unter",
          "höchstens",
          "wenigstens",
          "heute",
          "bereits");

  private static final Set<String> LINKS = Set.of("und", "oder", "bis", "sowie", "bzw.");

  private final Openers openers;

  Ordinals(Openers openers) {
    this.openers = openers;
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
    if (!roman && Calendar.month(next)) {
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
                  && BEFORE.contains(token.form().toLowerCase(Locale.ROOT)))
              || inflected(token.form());
      case NUMBER -> ends(token);
      case STOP, BRACKET, QUOTE, DASH -> true;
      case COMMA -> before > 0 && ends(done.get(before - 1));
      case COLON, SEMICOLON, ADDRESS, OTHER -> false;
    };
  }

  /// An adjective as in "die kommende 2. Liga".
  private static boolean inflected(String form) {
    return Characters.lower(form.charAt(0))
        && form.length() > 4
        && !VERBS.contains(form)
        && (form.endsWith("e") || form.endsWith("en") || form.endsWith("er"));
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

  /// A Roman numeral; a single letter and the greater letters behind a name or an article only.
  private static boolean named(List<Token> done) {
    String form = done.getLast().form();
    if (form.length() > 8 || done.size() < 2) {
      return false;
    }
    Token before = done.get(done.size() - 2);
    boolean named =
        before.kind() == TokenKind.WORD
            && (Characters.upper(before.form().charAt(0)) || BEFORE.contains(before.form()));
    return form.length() > 1
        ? consists(form, named ? "IVXLCDM" : "IVX")
        : named && consists(form, "IVX");
  }

  private static boolean consists(String form, String letters) {
    for (int i = 0; i < form.length(); i++) {
      if (letters.indexOf(form.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
