package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import org.laut.text.Span;

/// Text measured in the cells of a terminal: wide characters take two, combining ones none.
///
/// Text is cut only between characters as people see them, never inside one.
final class Cells {
  private static final String ELLIPSIS = " … ";

  private Cells() {}

  /// Number of cells the text takes.
  static int width(String text) {
    int width = 0;
    for (int at = 0; at < text.length(); ) {
      int end = Glyph.end(text, at);
      width += Glyph.width(text, at, end);
      at = end;
    }
    return width;
  }

  /// The text with blanks behind it up to the width.
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /// The text with blanks before it up to the width.
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /// The text on one line and without control characters, which could steer the terminal.
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
          plain.append(' ');
        }
      } else {
        plain.append(steers(c) ? '\uFFFD' : c);
      }
    }
    return plain.toString().stripTrailing();
  }

  /// The text with the same length, blanks of every kind as blanks, control characters made
  /// visible.
  static String sameLength(String text) {
    var shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      shown.append(c == '\n' ? c : blank ? ' ' : steers(c) ? '\uFFFD' : c);
    }
    return shown.toString();
  }

  private static boolean steers(char c) {
    return Character.isISOControl(c)
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }

  /// At most `width` cells of the text: words in the middle give way, since a German clause ends
  /// with its verb.
  static String elided(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int room = width - ELLIPSIS.length();
    int last = text.length();
    for (int at = text.lastIndexOf(' '); at > 0; at = text.lastIndexOf(' ', at - 1)) {
      if (width(text.substring(at + 1)) > room * 2 / 5) {
        break;
      }
      last = at;
    }
    String tail = last == text.length() ? "" : text.substring(last + 1);
    String head = text.substring(0, fitting(text, 0, room - width(tail)));
    int border = head.lastIndexOf(' ');
    boolean inside = text.charAt(head.length()) != ' ';
    String start = inside && border > room / 3 ? head.substring(0, border) : head.stripTrailing();
    return (start + ELLIPSIS + tail).stripTrailing();
  }

  /// The text in lines of at most `width` cells, broken at blanks, longer words broken anywhere.
  static List<String> wrapped(String text, int width) {
    List<String> lines = ranges(text, width).stream().map(line -> line.of(text)).toList();
    return lines.isEmpty() ? List.of("") : lines;
  }

  /// The text in at most so many lines of at most `width` cells: words in the middle give way.
  static List<String> shortened(String text, int width, int mostLines) {
    int room = mostLines * width;
    List<String> lines = wrapped(elided(text, room), width);
    while (lines.size() > mostLines) {
      room -= 2;
      lines = wrapped(elided(text, room), width);
    }
    return lines;
  }

  /// Where the lines of [#wrapped] stand in the text.
  static List<Span> ranges(String text, int width) {
    var lines = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int end = fitting(text, at, width);
      if (end < text.length()) {
        end = blankBefore(text, end, at);
      }
      lines.add(new Span(at, end));
      at = end;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return lines;
  }

  /// The last blank up to `end` and behind `start`; `end` if there is none.
  private static int blankBefore(String text, int end, int start) {
    int at = end;
    while (at > start && text.charAt(at) != ' ') {
      at--;
    }
    return at > start ? at : end;
  }

  /// Where the characters from `from` on that fit into `width` cells end; at least one character.
  private static int fitting(String text, int from, int width) {
    int at = from;
    int used = 0;
    while (at < text.length()) {
      int end = Glyph.end(text, at);
      used += Glyph.width(text, at, end);
      if (used > width && at > from) {
        break;
      }
      at = end;
    }
    return at;
  }
}
