package org.laut.formats.text;

import java.util.function.IntPredicate;

/// Replaces characters that a form of output cannot hold by U+FFFD, one for one, so that offsets in
/// code points stay what they are.
public final class WellFormed {
  private static final char REPLACEMENT = '\uFFFD';

  private WellFormed() {}

  /// The text with each lone surrogate replaced, so that it can be written as UTF-8.
  public static String of(String text) {
    return of(text, c -> false);
  }

  /// The text with each lone surrogate, and each code point that is refused, replaced; the same
  /// string if there is none.
  public static String of(String text, IntPredicate refused) {
    int at = 0;
    while (at < text.length() && isHarmless(text.charAt(at), refused)) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    var copy = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isSurrogate(c) || refused.test(c) ? REPLACEMENT : c)
        .forEach(copy::appendCodePoint);
    return copy.toString();
  }

  private static boolean isHarmless(char unit, IntPredicate refused) {
    return !Character.isSurrogate(unit) && !refused.test(unit);
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }
}
