package org.laut.de.token;

/// What single characters are, for cutting.
final class Characters {
  private Characters() {}

  /// White space, control and invisible format characters: nothing that a token may begin with.
  static boolean blank(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /// Invisible characters that do not end a word they stand in: soft hyphen, joiners.
  static boolean invisible(char c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean lower(char c) {
    return (c >= 'a' && c <= 'z') || (c > 0x7F && Character.isLowerCase(c));
  }

  static boolean upper(char c) {
    return (c >= 'A' && c <= 'Z') || (c > 0x7F && Character.isUpperCase(c));
  }

  /// A mark that is written over or under the character before it.
  static boolean mark(char c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean apostrophe(char c) {
    return c == '\'' || c == '’' || c == '`' || c == '´' || c == '‘' || c == 'ʼ' || c == '′';
  }

  static boolean hyphen(char c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
  }

  static boolean dash(char c) {
    return hyphen(c) || (c >= 0x2012 && c <= 0x2015) || c == 0x2212;
  }

  static boolean stop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /// The character at `at`; a blank outside the text.
  static char at(String text, int at) {
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  /// Units of the letter or digit at `at`, marks not counted: 0 if there is none, 2 for a pair.
  static int word(String text, int at) {
    if (at >= text.length() || at < 0) {
      return 0;
    }
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return Character.isLetterOrDigit(text.codePointAt(at)) ? 2 : 0;
    }
    return Character.isLetterOrDigit(c) ? 1 : 0;
  }

  /// End of the run of `c` that begins at `at`.
  static int run(String text, int at, char c) {
    int end = at;
    while (end < text.length() && text.charAt(end) == c) {
      end++;
    }
    return end;
  }
}
