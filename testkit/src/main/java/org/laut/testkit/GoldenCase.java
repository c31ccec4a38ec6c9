package org.laut.testkit;

import java.util.ArrayList;
import java.util.List;

/// One case of a golden file.
///
/// ```
/// === title
/// the input, any number of lines
/// ---
/// the expected text
/// ```
///
/// A title that ends in ` ?` marks a result that is known to be wrong: the expected text is what
/// the code says now, and lines that begin with `? ` say what would be right.
///
/// @param input without white space around it
/// @param expected without white space around it and without the `? ` lines
/// @param right the `? ` lines without their mark; empty if there are none
public record GoldenCase(String title, String input, String expected, String right) {
  private static final String TITLE = "=== ";
  private static final String RIGHT = "? ";

  /// True if the expected text is known to be wrong.
  public boolean knownWrong() {
    return title.endsWith(" ?");
  }

  /// The same case with another expected text.
  public GoldenCase expecting(String actual) {
    return new GoldenCase(title, input, actual, right);
  }

  /// The case as it stands in a file, with a line end behind it.
  public String format() {
    var text = new StringBuilder();
    text.append(TITLE).append(title).append('\n').append(input).append("\n---\n");
    if (!expected.isEmpty()) {
      text.append(expected).append('\n');
    }
    right.lines().forEach(line -> text.append(RIGHT).append(line).append('\n'));
    return text.toString();
  }

  /// The cases of a file's text, in its order. Whatever stands before the first title is left out.
  ///
  /// @throws IllegalArgumentException if a case has no `---` line, naming its title
  public static List<GoldenCase> parse(String text) {
    var cases = new ArrayList<GoldenCase>();
    List<String> lines = text.lines().toList();
    int at = nextTitle(lines, 0);
    while (at < lines.size()) {
      int end = nextTitle(lines, at + 1);
      cases.add(parse(lines.get(at).substring(TITLE.length()).strip(), lines.subList(at + 1, end)));
      at = end;
    }
    return cases;
  }

  private static GoldenCase parse(String title, List<String> lines) {
    int bar = lines.indexOf("---");
    if (bar < 0) {
      throw new IllegalArgumentException("golden case without --- line: " + title);
    }
    var expected = new ArrayList<String>();
    var right = new ArrayList<String>();
    for (String line : lines.subList(bar + 1, lines.size())) {
      if (line.startsWith(RIGHT)) {
        right.add(line.substring(RIGHT.length()));
      } else {
        expected.add(line);
      }
    }
    return new GoldenCase(title, join(lines.subList(0, bar)), join(expected), join(right));
  }

  private static int nextTitle(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith(TITLE)) {
      at++;
    }
    return at;
  }

  private static String join(List<String> lines) {
    return String.join("\n", lines).strip();
  }
}
