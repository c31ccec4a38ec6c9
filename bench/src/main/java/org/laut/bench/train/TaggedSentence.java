package org.laut.bench.train;

import java.util.ArrayList;
import java.util.List;
import org.laut.de.tag.Tag;
import org.laut.text.Sentence;
import org.laut.text.Token;
import org.laut.text.TokenKind;
import org.laut.text.Tokenized;

/// A sentence with the tags that people gave it.
record TaggedSentence(List<Token> tokens, List<Tag> tags) {
  TaggedSentence {
    tokens = List.copyOf(tokens);
    tags = List.copyOf(tags);
  }

  /// A sentence from its forms, as if parted by single blanks.
  static TaggedSentence of(List<String> forms, List<Tag> tags) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String form : forms) {
      tokens.add(new Token(at, at + form.length(), form, kind(form)));
      at += form.length() + 1;
    }
    return new TaggedSentence(tokens, tags);
  }

  Tokenized text() {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.form()).append(' '));
    Sentence all = new Sentence(0, tokens.size(), Sentence.Kind.TEXT, true);
    return new Tokenized(text.toString(), tokens, List.of(all), List.of(), List.of());
  }

  /// What the tokenizer would say of the form.
  private static TokenKind kind(String form) {
    return switch (form) {
      case "," -> TokenKind.COMMA;
      case ":" -> TokenKind.COLON;
      case ";" -> TokenKind.SEMICOLON;
      case "-", "--", "–", "—" -> TokenKind.DASH;
      case "(", ")", "[", "]" -> TokenKind.BRACKET;
      case "\"", "``", "''", "„", "“", "”", "»", "«", "'", "`" -> TokenKind.QUOTE;
      case ".", "!", "?", "…", "..", "...", "...." -> TokenKind.STOP;
      default -> kindOfFirst(form);
    };
  }

  private static TokenKind kindOfFirst(String form) {
    int first = form.codePointAt(0);
    boolean letters = form.codePoints().anyMatch(Character::isLetter);
    if (letters) {
      return TokenKind.WORD;
    }
    return Character.isDigit(first) ? TokenKind.NUMBER : TokenKind.OTHER;
  }
}
