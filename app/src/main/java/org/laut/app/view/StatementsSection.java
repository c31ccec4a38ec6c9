package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.laut.app.console.Messages;
import org.laut.report.Stance;
import org.laut.report.Statement;

/// The statements as a table: number, who, what, form, stance, place in the text.
final class StatementsSection {
  private static final String GAP = "  ";

  private StatementsSection() {}

  static List<String> lines(Page page) {
    List<Statement> statements = page.report().statements();
    if (statements.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    for (Statement s : statements) {
      rows.add(row(s, rows.size() + 1, page));
    }
    Widths widths = Widths.of(titles(page.messages()), rows, page.columns());
    var lines = new ArrayList<String>();
    lines.add(page.palette().paint(Palette.Look.FAINT, titles(page.messages()).line(widths)));
    rows.forEach(row -> lines.addAll(row.lines(widths, page.palette())));
    return lines;
  }

  private static Row titles(Messages m) {
    return new Row(
        "#",
        m.say("column.who"),
        m.say("column.what"),
        m.say("column.form"),
        m.say("column.stance"),
        m.say("column.place"),
        false);
  }

  private static Row row(Statement s, int number, Page page) {
    String nested = s.parent() == null ? "" : "↳ ";
    return new Row(
        String.valueOf(number),
        page.names().of(s.chain().origin()),
        nested + page.words(s.content()),
        page.messages().name(s.form()),
        page.messages().name(s.stance()),
        page.place(s.content()),
        s.stance() == Stance.DENIES);
  }

  /// Cells each column takes.
  private record Widths(int number, int who, int what, int form, int stance, int place) {
    private static final int GAPS = 5 * GAP.length() + 1;

    static Widths of(Row titles, List<Row> rows, int columns) {
      var all = new ArrayList<Row>(rows);
      all.add(titles);
      int number = widest(all.stream().map(Row::number).toList());
      int form = widest(all.stream().map(Row::form).toList());
      int stance = widest(all.stream().map(Row::stance).toList());
      int place = widest(all.stream().map(Row::place).toList());
      int left = columns - GAPS - number - form - stance - place;
      List<String> names = all.stream().map(Row::who).toList();
      int word = widest(names.stream().flatMap(name -> Stream.of(name.split(" ", -1))).toList());
      int who = Math.min(widest(names), Math.clamp(word, left * 2 / 5, left / 2));
      return new Widths(number, who, left - who, form, stance, place);
    }

    private static int widest(List<String> texts) {
      return texts.stream().mapToInt(Cells::width).max().orElse(0);
    }
  }

  private record Row(
      String number,
      String who,
      String what,
      String form,
      String stance,
      String place,
      boolean denial) {
    /// Content over more lines than this gives way in the middle.
    private static final int MOST_LINES = 2;

    String line(Widths w) {
      return String.join("", lines(w, new Palette(false)));
    }

    List<String> lines(Widths w, Palette palette) {
      List<String> names = Cells.shortened(who, w.who(), MOST_LINES);
      List<String> contents = Cells.shortened(what, w.what(), MOST_LINES);
      var lines = new ArrayList<String>();
      for (int i = 0; i < Math.max(names.size(), contents.size()); i++) {
        String name = Cells.padded(i < names.size() ? names.get(i) : "", w.who());
        String content = Cells.padded(i < contents.size() ? contents.get(i) : "", w.what());
        String line =
            " "
                + palette.paint(Palette.Look.NUMBER, Cells.right(i == 0 ? number : "", w.number()))
                + GAP
                + palette.paint(Palette.Look.SOURCE, name)
                + GAP
                + content;
        lines.add(i == 0 ? line + rest(w, palette) : line);
      }
      return lines;
    }

    private String rest(Widths w, Palette palette) {
      String how = Cells.padded(stance, w.stance());
      return GAP
          + Cells.padded(form, w.form())
          + GAP
          + (denial ? palette.paint(Palette.Look.DENIAL, how) : how)
          + GAP
          + palette.paint(Palette.Look.FAINT, place);
    }
  }
}
