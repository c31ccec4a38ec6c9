package org.laut.de.token;

/// How two neighbouring tokens are parted.
enum LineBreak {
  /// By blanks or nothing.
  NONE,
  /// By the end of a line.
  LINE,
  /// By an empty line.
  PARAGRAPH;

  /// What lies between two offsets that have only blanks between them.
  static LineBreak between(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n'
          || c == 0x2028
          || c == 0x85
          || (c == '\r' && Characters.at(text, i + 1) != '\n')) {
        breaks++;
      } else if (c == 0x2029 || c == '\f') {
        breaks += 2;
      }
    }
    return breaks == 0 ? NONE : breaks == 1 ? LINE : PARAGRAPH;
  }
}
