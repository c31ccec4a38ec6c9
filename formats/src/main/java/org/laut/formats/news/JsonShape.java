package org.laut.formats.news;

/// Tells JSON by its first characters, and whether it holds one object a line.
final class JsonShape {
  private JsonShape() {}

  /// True for an object, or an array of objects; a word in brackets is none.
  static boolean opens(String text) {
    int second = skipBlanks(text, 1);
    if (text.isEmpty() || second == text.length()) {
      return text.equals("{");
    }
    char next = text.charAt(second);
    return switch (text.charAt(0)) {
      case '{' -> next == '"' || next == '}';
      case '[' -> next == '{' || next == ']';
      default -> false;
    };
  }

  /// True unless the first line is an array or an object that goes on in the next line.
  static boolean isLines(String text) {
    if (text.startsWith("[")) {
      return false;
    }
    int end = text.indexOf('\n');
    String line = (end < 0 ? text : text.substring(0, end)).stripTrailing();
    char last = line.charAt(line.length() - 1);
    boolean goesOn = end >= 0 && (last == '{' || last == ',' || last == '[' || last == ':');
    return !goesOn;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
