package org.laut.app.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.laut.report.Statement;
import org.laut.text.Span;

/// The article's text with its statements marked: underlined where there are colours, in brackets
/// where not, each with its number behind it.
final class TextSection {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Page page;
  private final StringBuilder marked = new StringBuilder();
  private final BitSet underlined = new BitSet();
  private int depth;

  private TextSection(Page page) {
    this.page = page;
  }

  static List<String> lines(Page page) {
    var section = new TextSection(page);
    section.mark();
    return section.wrapped();
  }

  /// The border of a statement's content.
  ///
  /// @param other the content's other border, by which nested contents close inside out
  private record Border(int at, boolean opens, int other, int number) {
    private static final Comparator<Border> ORDER =
        Comparator.comparingInt(Border::at)
            .thenComparing(Border::opens)
            .thenComparing(Border::other, Comparator.reverseOrder());
  }

  private List<Border> borders() {
    var borders = new ArrayList<Border>();
    int number = 0;
    for (Statement s : page.report().statements()) {
      number++;
      for (Span part : s.content()) {
        borders.add(new Border(part.start(), true, part.end(), number));
        borders.add(new Border(part.end(), false, part.start(), number));
      }
    }
    borders.sort(Border.ORDER);
    return borders;
  }

  private void mark() {
    String text = Cells.sameLength(page.text());
    int at = 0;
    for (Border border : borders()) {
      append(text.substring(at, border.at()));
      at = border.at();
      if (border.opens()) {
        marked.append(page.palette().colours() ? "" : "[");
        depth++;
      } else {
        depth--;
        boolean behindAnother =
            !marked.isEmpty() && DIGITS.indexOf(marked.charAt(marked.length() - 1)) >= 0;
        marked
            .append(page.palette().colours() ? (behindAnother ? "," : "") : "]")
            .append(raised(border.number()));
      }
    }
    append(text.substring(at));
  }

  private void append(String part) {
    int start = marked.length();
    marked.append(part);
    underlined.set(start, marked.length(), depth > 0);
  }

  private static String raised(int number) {
    var raised = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> raised.append(DIGITS.charAt(c - '0')));
    return raised.toString();
  }

  private List<String> wrapped() {
    var lines = new ArrayList<String>();
    int at = 0;
    for (String paragraph : marked.toString().split("\n", -1)) {
      for (Span line : Cells.ranges(paragraph, page.columns())) {
        lines.add(painted(at + line.start(), at + line.end()));
      }
      if (paragraph.isBlank() && !lines.isEmpty() && !lines.getLast().isEmpty()) {
        lines.add("");
      }
      at += paragraph.length() + 1;
    }
    return lines;
  }

  private String painted(int start, int end) {
    var line = new StringBuilder();
    int at = start;
    while (at < end) {
      boolean under = underlined.get(at);
      int next = under ? underlined.nextClearBit(at) : underlined.nextSetBit(at);
      int stop = next < 0 ? end : Math.min(next, end);
      String run = marked.substring(at, stop);
      line.append(under ? page.palette().paint(Palette.Look.MARKED, run) : run);
      at = stop;
    }
    return line.toString();
  }
}
