package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.corpus.Answer;
import org.laut.corpus.Bound;
import org.laut.corpus.ClaimReport;
import org.laut.corpus.Origin;
import org.laut.corpus.Reason;

/// The answer to "who really knows it" for people: the bound, the origins, who has it from whom,
/// and why it was counted so.
///
/// @param columns that a line may fill, at least 80
public record WhoView(Messages messages, Palette palette, int columns) {
  /// The view of an answer with one report at least.
  public String of(Answer answer) {
    var lines = new ArrayList<String>();
    lines.add(palette.paint(Palette.Look.TITLE, heading(answer)));
    lines.add(bound(answer.independent()));
    lines.add("");
    lines.addAll(table(originTitles(), answer.origins().stream().map(this::row).toList(), 1));
    lines.add("");
    var rows = new ReportRows(answer, messages);
    lines.addAll(table(reportTitles(), rows.all(), 2));
    List<String> why = why(answer);
    if (!why.isEmpty()) {
      lines.add("");
      lines.add(palette.paint(Palette.Look.TITLE, messages.say("who.why")));
      why.forEach(line -> lines.addAll(Cells.wrapped(" · " + line, columns - 1)));
    }
    return String.join("\n", lines) + "\n";
  }

  private String heading(Answer answer) {
    long reports = answer.reports().stream().map(r -> r.item().ref()).distinct().count();
    long outlets = answer.reports().stream().map(WhoView::publisher).distinct().count();
    return Cells.plain(answer.query())
        + "   "
        + messages.say(
            "who.reports", messages.count("reports", reports), messages.count("outlets", outlets));
  }

  private static String publisher(ClaimReport report) {
    String name = report.item().news().document().header().publisher();
    return name == null ? report.item().ref() : name;
  }

  private String bound(@Nullable Bound bound) {
    if (bound == null) {
      return messages.say("who.unmeasurable");
    }
    return bound.min() == bound.max()
        ? messages.count("independent", bound.min())
        : messages.say("who.between", bound.min(), bound.max());
  }

  private List<String> table(List<Table.Cell> titles, List<Table.Row> rows, int rigid) {
    return new Table(palette, columns, new Table.Row(titles, List.of()), rigid).lines(rows);
  }

  private List<Table.Cell> originTitles() {
    return titles("column.origin", "column.who", "column.kind", "column.family", "column.reports");
  }

  private List<Table.Cell> reportTitles() {
    return titles("column.when", "column.medium", "column.says", "column.origin", "column.words");
  }

  private List<Table.Cell> titles(String... keys) {
    return List.of(keys).stream().map(key -> EventCells.title(key, messages)).toList();
  }

  private Table.Row row(Origin origin) {
    String label = Cells.plain(origin.label());
    boolean unknown = origin.family().equals(Origin.UNKNOWN);
    return new Table.Row(
        List.of(
            new Table.Cell(origin.id(), Palette.Look.NUMBER),
            new Table.Cell(label.isEmpty() ? "–" : label, Palette.Look.SOURCE),
            Table.Cell.plain(messages.say("origin." + key(origin.kind()))),
            Table.Cell.plain(
                unknown ? messages.say("family.unknown") : Cells.plain(origin.family())),
            Table.Cell.plain(String.valueOf(origin.reports().size()))),
        List.of());
  }

  /// The reasons, and the rows of the table of families by which origins count as they do.
  private List<String> why(Answer answer) {
    var lines = new ArrayList<String>();
    answer.why().forEach(reason -> lines.add(reason(reason)));
    var byRow = new TreeMap<String, List<String>>();
    for (Origin origin : answer.origins()) {
      if (!origin.row().isEmpty()) {
        byRow.computeIfAbsent(origin.row(), row -> new ArrayList<>()).add(origin.id());
      }
    }
    byRow.forEach((row, origins) ->
        lines.add(messages.say("who.row", String.join(", ", origins), Cells.plain(row))));
    return lines;
  }

  private String reason(Reason reason) {
    String subjects =
        reason.subjects().stream().map(Cells::plain).collect(Collectors.joining(", "));
    return messages.say("reason." + key(reason.kind()), subjects);
  }

  static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
