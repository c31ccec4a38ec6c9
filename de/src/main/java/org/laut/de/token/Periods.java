package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Gives the period back to abbreviations, initials, ordinals and dates.
final class Periods {
  /// Nouns that a single letter closes: no initial of a name.
  private static final Set<String> LETTERED =
      Set.of(
          "Plan",
          "Vitamin",
          "Gruppe",
          "Klasse",
          "Kategorie",
          "Typ",
          "Hepatitis",
          "Variante",
          "Fall",
          "Block",
          "Note",
          "Buchstabe",
          "Buchstaben",
          "Punkt",
          "Stufe",
          "Team",
          "Gleis",
          "Teil",
          "Halle",
          "Abschnitt",
          "Hormon");

  private static final int LONGEST_CLIPPED = 8;

  private final Abbreviations abbreviations;
  private final Ordinals ordinals;
  private final Openers openers;

  Periods(Abbreviations abbreviations, Openers openers) {
    this.abbreviations = abbreviations;
    this.openers = openers;
    this.ordinals = new Ordinals(openers);
  }

  List<Token> join(String text, List<Token> cut) {
    var done = new ArrayList<Token>(cut.size());
    for (int i = 0; i < cut.size(); i++) {
      Token token = cut.get(i);
      if (touching(done, token) && belongs(done, next(text, cut, i))) {
        Token word = done.removeLast();
        done.add(new Token(word.start(), token.end(), word.form() + ".", word.kind()));
      } else {
        done.add(token);
      }
    }
    return done;
  }

  /// A single period right behind a word or number.
  private static boolean touching(List<Token> done, Token token) {
    return token.kind() == TokenKind.STOP
        && token.is(".")
        && !done.isEmpty()
        && done.getLast().end() == token.start()
        && (done.getLast().kind() == TokenKind.WORD || done.getLast().kind() == TokenKind.NUMBER);
  }

  /// The token behind number `at`; null if the text or the paragraph ends before it.
  private static @Nullable Token next(String text, List<Token> cut, int at) {
    if (at + 1 >= cut.size()) {
      return null;
    }
    Token next = cut.get(at + 1);
    return LineBreak.between(text, cut.get(at).end(), next.start()) == LineBreak.PARAGRAPH
        ? null
        : next;
  }

  private boolean belongs(List<Token> done, @Nullable Token next) {
    if (ordinals.ordinal(done, next)) {
      return true;
    }
    Token word = done.getLast();
    if (word.kind() == TokenKind.NUMBER) {
      return false;
    }
    Abbreviations.Ending ending = abbreviations.of(word.form());
    if (ending == null) {
      return next != null && clipped(word.form(), next);
    }
    return switch (ending) {
      case NUMBER -> next != null && next.kind() == TokenKind.NUMBER;
      case NEVER, UPPER -> true;
      case OPENER -> word.form().length() > 1 || !lettered(done) || (next != null && !ends(next));
    };
  }

  /// An unknown word without a vowel, or a short noun without one at its end, before a small
  /// letter: "Hptst. für", "Abtl. für".
  private static boolean clipped(String word, Token next) {
    if (word.length() > LONGEST_CLIPPED
        || next.kind() != TokenKind.WORD
        || !Characters.lower(next.form().charAt(0))) {
      return false;
    }
    int consonants = word.length();
    while (consonants > 0 && !vowel(word.charAt(consonants - 1))) {
      consonants--;
    }
    return consonants == 0
        || (consonants < word.length() && Characters.upper(word.charAt(0)) && word.length() < 5);
  }

  private static boolean vowel(char c) {
    return "aeiouäöüyAEIOUÄÖÜY".indexOf(c) >= 0;
  }

  private static boolean lettered(List<Token> done) {
    return done.size() > 1 && LETTERED.contains(done.get(done.size() - 2).form());
  }

  private boolean ends(Token next) {
    return next.kind() == TokenKind.WORD
        && (openers.open(next.form()) || Characters.upper(next.form().charAt(0)));
  }
}
