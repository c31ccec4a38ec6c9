package org.laut.app.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.laut.report.Event;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Span;

/// The article's text with its statements marked: underlined where there are colours, in brackets
/// where not, each with its number behind it. Times and the words for events have theirs, `ᵗ¹` and
/// `ᵉ¹`.
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

  /// What a border is of; at the same place the first ones come first.
  private enum Kind {
    /// The end of a time or of words for an event.
    MARK,
    CLOSE,
    OPEN
  }

  /// A border of something that is marked.
  ///
  /// @param other its other border, by which nested contents close inside out
  private record Border(int at, Kind kind, int other, String number) {
    private static final Comparator<Border> ORDER =
        Comparator.comparingInt(Border::at)
            .thenComparing(Border::kind)
            .thenComparing(Border::other, Comparator.reverseOrder());
  }

  private List<Border> borders() {
    var borders = new ArrayList<Border>();
    int number = 0;
    for (Statement s : page.report().statements()) {
      String raised = raised(++number);
      for (Span part : s.content()) {
        borders.add(new Border(part.start(), Kind.OPEN, part.end(), raised));
        borders.add(new Border(part.end(), Kind.CLOSE, part.start(), raised));
      }
    }
    number = 0;
    for (TimeExpression time : page.report().times()) {
      borders.add(mark(time.span(), "ᵗ" + raised(++number)));
    }
    for (Event event : page.report().events()) {
      event.trigger().forEach(part -> borders.add(mark(part, raised(event.id()))));
    }
    borders.sort(Border.ORDER);
    return borders;
  }

  private static Border mark(Span span, String raised) {
    return new Border(span.end(), Kind.MARK, span.start(), raised);
  }

  private void mark() {
    String text = Cells.sameLength(page.text());
    int at = 0;
    for (Border border : borders()) {
      append(text.substring(at, border.at()));
      at = border.at();
      switch (border.kind()) {
        case MARK -> marked.append(border.number());
        case OPEN -> {
          marked.append(page.palette().colours() ? "" : "[");
          depth++;
        }
        case CLOSE -> {
          depth--;
          marked.append(page.palette().colours() ? comma() : "]").append(border.number());
        }
      }
    }
    append(text.substring(at));
  }

  /// What parts a number from another one before it.
  private String comma() {
    boolean behindAnother =
        !marked.isEmpty() && DIGITS.indexOf(marked.charAt(marked.length() - 1)) >= 0;
    return behindAnother ? "," : "";
  }

  private void append(String part) {
    int start = marked.length();
    marked.append(part);
    underlined.set(start, marked.length(), depth > 0);
  }

  private static String raised(int number) {
    return raised(String.valueOf(number));
  }

  /// Digits raised, an e as well; other letters as they are.
  private static String raised(String id) {
    var raised = new StringBuilder();
    id.chars()
        .forEach(c ->
            raised.append(
                c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c == 'e' ? 'ᵉ' : (char) c));
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
