package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table whose cells are wrapped so that it fills a given width and no more.
///
/// @param columns that a line may fill
/// @param first what its columns are called
/// @param rigid columns from the left whose cells are not broken if there is room at all
record Table(Palette palette, int columns, Row first, int rigid) {
  private static final String GAP = "  ";

  /// Text over more lines than this gives way in the middle.
  private static final int MOST_LINES = 4;

  /// Longer words may be broken.
  private static final int LONGEST_WORD = 16;

  private static final int LEAST_WIDTH = 6;

  /// A cell's text and look; null for that of the text around it.
  record Cell(String text, Palette.@Nullable Look look) {
    static Cell plain(String text) {
      return new Cell(text, null);
    }
  }

  /// A row: cells, and behind them details that stand below each other.
  ///
  /// @param details each with as many cells as the others
  record Row(List<Cell> cells, List<List<Cell>> details) {
    Row {
      cells = List.copyOf(cells);
      details = List.copyOf(details);
    }

    /// All cells of a column.
    private Stream<Cell> column(int at) {
      return at < cells.size()
          ? Stream.of(cells.get(at))
          : details.stream().map(detail -> detail.get(at - cells.size()));
    }

    private int width() {
      return cells.size() + (details.isEmpty() ? 0 : details.getFirst().size());
    }
  }

  /// The lines of the table, its titles first.
  List<String> lines(List<Row> rows) {
    var all = new ArrayList<Row>();
    all.add(first);
    all.addAll(rows);
    int[] widths = widths(all);
    return all.stream().flatMap(row -> lines(row, widths).stream()).toList();
  }

  private int[] widths(List<Row> rows) {
    int[] natural = new int[first.width()];
    int[] widths = new int[first.width()];
    int left = columns - 1 - GAP.length() * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      int at = i;
      List<String> texts = rows.stream().flatMap(row -> row.column(at)).map(Cell::text).toList();
      natural[i] = widest(texts.stream());
      int word = widest(texts.stream().flatMap(text -> Stream.of(text.split(" ", -1))));
      widths[i] = i < rigid ? Math.min(natural[i], columns / 4) : Math.min(word, LONGEST_WORD);
      left -= widths[i];
    }
    return fitted(widths, natural, left);
  }

  /// Gives what is left to the columns that need it most, or takes what is too much from the
  /// widest.
  private static int[] fitted(int[] widths, int[] natural, int left) {
    int[] fitted = widths.clone();
    for (int rest = left; rest < 0; rest++) {
      int widest = 0;
      for (int i = 1; i < fitted.length; i++) {
        widest = fitted[i] > fitted[widest] ? i : widest;
      }
      fitted[widest] = Math.max(LEAST_WIDTH, fitted[widest] - 1);
    }
    for (int rest = left; rest > 0; rest--) {
      int neediest = 0;
      for (int i = 1; i < fitted.length; i++) {
        boolean needier =
            (long) natural[i] * fitted[neediest] > (long) natural[neediest] * fitted[i];
        neediest = needier ? i : neediest;
      }
      if (natural[neediest] <= fitted[neediest]) {
        break;
      }
      fitted[neediest]++;
    }
    return fitted;
  }

  private static int widest(Stream<String> texts) {
    return Math.max(1, texts.mapToInt(Cells::width).max().orElse(0));
  }

  private List<String> lines(Row row, int[] widths) {
    List<String> left = block(row.cells(), widths, 0);
    int from = row.cells().size();
    List<String> right =
        row.details().stream().flatMap(d -> block(d, widths, from).stream()).toList();
    String nothing =
        " ".repeat(IntStream.range(0, from).map(i -> widths[i]).sum() + GAP.length() * (from - 1));
    var lines = new ArrayList<String>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String line = " " + (i < left.size() ? left.get(i) : nothing);
      lines.add(i < right.size() ? line + GAP + right.get(i) : line);
    }
    return lines;
  }

  /// Cells beside each other, each wrapped in its column.
  private List<String> block(List<Cell> cells, int[] widths, int from) {
    var wrapped = new ArrayList<List<String>>();
    for (int i = 0; i < cells.size(); i++) {
      wrapped.add(Cells.shortened(cells.get(i).text(), widths[from + i], MOST_LINES));
    }
    int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    var lines = new ArrayList<String>();
    for (int line = 0; line < height; line++) {
      var parts = new ArrayList<String>();
      for (int i = 0; i < cells.size(); i++) {
        List<String> column = wrapped.get(i);
        String part = Cells.padded(line < column.size() ? column.get(line) : "", widths[from + i]);
        Palette.Look look = cells.get(i).look();
        parts.add(look == null ? part : palette.paint(look, part));
      }
      lines.add(String.join(GAP, parts));
    }
    return lines;
  }
}
