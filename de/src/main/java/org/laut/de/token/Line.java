package org.laut.de.token;

import java.util.ArrayList;
import java.util.List;
import org.laut.text.Token;

/// A line of the text that holds at least one token.
///
/// @param first index of its first token
/// @param end index behind its last token
/// @param width units from its first token to the end of its last
/// @param opensParagraph true at the beginning of the text and behind an empty line
record Line(int first, int end, int width, boolean opensParagraph) {
  /// The lines of a text in order.
  static List<Line> of(String text, List<Token> tokens) {
    var lines = new ArrayList<Line>();
    int first = 0;
    boolean opens = true;
    for (int i = 1; i <= tokens.size(); i++) {
      LineBreak gap = i == tokens.size() ? LineBreak.PARAGRAPH : gap(text, tokens, i);
      if (gap != LineBreak.NONE) {
        int width = tokens.get(i - 1).end() - tokens.get(first).start();
        lines.add(new Line(first, i, width, opens));
        opens = gap == LineBreak.PARAGRAPH;
        first = i;
      }
    }
    return lines;
  }

  private static LineBreak gap(String text, List<Token> tokens, int at) {
    return LineBreak.between(text, tokens.get(at - 1).end(), tokens.get(at).start());
  }
}
