package org.laut.text;

/// What the characters of a token say it is, before any dictionary.
public enum TokenKind {
  /// Letters, with inner hyphens, apostrophes and digits; abbreviations keep their period.
  WORD,
  /// Digits, with inner separators; ordinals keep their period ("18.").
  NUMBER,
  /// A quotation mark of any shape that may open or close.
  QUOTE,
  /// `.` `!` `?` `…` and runs of them.
  STOP,
  /// `,`
  COMMA,
  /// `:`
  COLON,
  /// `;`
  SEMICOLON,
  /// Dashes that stand alone: `-` `–` `—`.
  DASH,
  /// `(` `)` `[` `]` `{` `}`
  BRACKET,
  /// Web and mail addresses, handles, hash tags.
  ADDRESS,
  /// Anything else.
  OTHER
}
