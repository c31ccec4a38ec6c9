package org.laut.text;

/// A word, number or mark of the text.
///
/// @param start UTF-16 offset of its first unit
/// @param end offset behind its last unit
/// @param form the characters of the text from `start` to `end`
/// @param kind what its characters say it is
public record Token(int start, int end, String form, TokenKind kind) {
  /// Where it stands.
  public Span span() {
    return new Span(start, end);
  }

  /// True if the form is this text, letter by letter.
  public boolean is(String text) {
    return form.equals(text);
  }
}
