package org.laut.app.view;

/// One character as people see it: a base with all that combines with it.
final class Glyph {
  private static final int JOINER = 0x200D;
  private static final int EMOJI_STYLE = 0xFE0F;

  /// First and last code points of the wide scripts, ascending (East Asian Width W and F).
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
    0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
    0x18DFF, 0x1AFF0, 0x1B2FF, 0x1F200, 0x1F265, 0x20000, 0x3FFFD
  };

  private Glyph() {}

  /// Where the character that begins at `at` ends.
  static int end(String text, int at) {
    int first = text.codePointAt(at);
    int end = at + Character.charCount(first);
    if (first < 0x300 && (end == text.length() || text.charAt(end) < 0x300)) {
      return end;
    }
    if (isFlagHalf(first) && end < text.length() && isFlagHalf(text.codePointAt(end))) {
      end += 2;
    }
    int last = first;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean joined = last == JOINER && Character.isExtendedPictographic(next);
      if (!joined && !extendsGlyph(next)) {
        break;
      }
      last = next;
      end += Character.charCount(next);
    }
    return end;
  }

  /// Cells that the character from `at` to `end` takes.
  static int width(String text, int at, int end) {
    int width = 0;
    for (int i = at; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      width = Math.max(width, c == EMOJI_STYLE && i > at ? 2 : width(c));
    }
    return width;
  }

  private static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    if (isInvisible(c)) {
      return 0;
    }
    return isWide(c) || Character.isEmojiPresentation(c) ? 2 : 1;
  }

  private static boolean extendsGlyph(int c) {
    return isInvisible(c) || Character.isEmojiModifier(c);
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static boolean isFlagHalf(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isWide(int c) {
    int at = 0;
    while (at < WIDE.length && c > WIDE[at + 1]) {
      at += 2;
    }
    return at < WIDE.length && c >= WIDE[at];
  }
}
