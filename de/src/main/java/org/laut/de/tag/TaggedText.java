package org.laut.de.tag;

import java.util.List;
import org.laut.text.Span;
import org.laut.text.Token;
import org.laut.text.TokenKind;
import org.laut.text.Tokenized;

/// A text with what each of its tokens is; everything later counts in its token indices.
///
/// @param words one per token of `text`, in the same order
public record TaggedText(Tokenized text, List<Word> words) {
  public TaggedText {
    words = List.copyOf(words);
  }

  /// Number of tokens.
  public int size() {
    return words.size();
  }

  /// The word at this index.
  public Word word(int index) {
    return words.get(index);
  }

  /// The tag at this index; STOP outside the text, so that callers may look one step over an edge.
  public Tag tag(int index) {
    return index >= 0 && index < words.size() ? words.get(index).tag() : Tag.STOP;
  }

  /// The characters of the token at this index; empty outside the text.
  public String form(int index) {
    return index >= 0 && index < words.size() ? words.get(index).form() : "";
  }

  /// The token at this index.
  public Token token(int index) {
    return words.get(index).token();
  }

  /// True if the token at this index exists and is of this kind.
  public boolean is(int index, TokenKind kind) {
    return index >= 0 && index < words.size() && words.get(index).token().kind() == kind;
  }

  /// True if the token at this index is this text, the case of its first letter aside.
  public boolean is(int index, String text) {
    String form = form(index);
    return form.length() == text.length()
        && form.regionMatches(1, text, 1, text.length() - 1)
        && form.regionMatches(true, 0, text, 0, 1);
  }

  /// Index of the token that begins at this UTF-16 offset; -1 if none does. Logarithmic.
  public int at(int offset) {
    int low = 0;
    int high = words.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int start = words.get(middle).token().start();
      if (start == offset) {
        return middle;
      }
      if (start < offset) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  /// The characters from token `first` up to, not including, token `end`.
  public Span span(int first, int end) {
    return text.span(first, end);
  }

  /// True if the token begins with a capital letter.
  public boolean capitalised(int index) {
    String form = form(index);
    return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
  }
}
