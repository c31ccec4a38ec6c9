package org.laut.formats.csv;

import org.laut.formats.text.WellFormed;

/// Keeps a spreadsheet from taking a text for a formula.
///
/// As OWASP advises against CSV injection, a text whose first visible character is one of `= +
/// - @`, or their wide forms, or that begins with a tabulator or line break, gets an apostrophe
///   before it. So does one that begins with an apostrophe, so that taking one leading apostrophe
///   away always gives the text back.
final class FormulaGuard {
  private static final String STARTERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /// The text as it is safe in a cell; lone surrogates and NUL, which CSV readers do not take, are
  /// replaced.
  static String safe(String text) {
    String cell = WellFormed.of(text, c -> c == 0);
    return isRisky(cell) ? "'" + cell : cell;
  }

  private static boolean isRisky(String cell) {
    if (cell.isEmpty()) {
      return false;
    }
    char first = cell.charAt(0);
    if (first == '\'' || first == '\t' || first == '\r' || first == '\n') {
      return true;
    }
    int at = 0;
    while (at < cell.length() && isInvisible(cell.charAt(at))) {
      at++;
    }
    return at < cell.length() && STARTERS.indexOf(cell.charAt(at)) >= 0;
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
