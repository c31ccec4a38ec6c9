package org.laut.app.view;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.corpus.Answer;
import org.laut.corpus.ClaimReport;
import org.laut.corpus.Item;
import org.laut.corpus.Position;
import org.laut.formats.record.CodePoints;

/// The rows of a relay tree: each item below the one it is made from.
final class ReportRows {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd.MM. HH:mm", Locale.ROOT);
  private static final int DEEPEST = 6;

  private final Messages messages;
  private final Map<String, List<ClaimReport>> byItem = new LinkedHashMap<>();
  private final Set<String> shown = new HashSet<>();
  private final List<Table.Row> rows = new ArrayList<>();

  ReportRows(Answer answer, Messages messages) {
    this.messages = messages;
    for (ClaimReport report : answer.reports()) {
      byItem.computeIfAbsent(report.item().ref(), ref -> new ArrayList<>()).add(report);
    }
  }

  List<Table.Row> all() {
    byItem.forEach((ref, reports) -> {
      if (parent(reports.getFirst()) == null) {
        add(ref, 0);
      }
    });
    byItem.keySet().forEach(ref -> add(ref, 0));
    return rows;
  }

  private @Nullable String parent(ClaimReport report) {
    String parent = report.parent() == null ? null : report.parent().parent();
    return parent != null && byItem.containsKey(parent) ? parent : null;
  }

  private void add(String ref, int depth) {
    if (!shown.add(ref)) {
      return;
    }
    boolean first = true;
    for (ClaimReport report : byItem.getOrDefault(ref, List.of())) {
      rows.add(row(report, depth, first));
      first = false;
    }
    byItem.forEach((other, reports) -> {
      if (ref.equals(parent(reports.getFirst()))) {
        add(other, Math.min(depth + 1, DEEPEST));
      }
    });
  }

  private Table.Row row(ClaimReport report, int depth, boolean first) {
    Item item = report.item();
    String branch = depth == 0 ? "" : "  ".repeat(depth - 1) + "└ ";
    String name = item.news().document().header().publisher();
    String medium = branch + Cells.plain(name == null ? item.ref() : name);
    Position position = report.position();
    String says = messages.say("position." + WhoView.key(position));
    if (report.withdrawn()) {
      says = messages.say("position.withdrawn", says);
    }
    Palette.@Nullable Look look =
        report.withdrawn() || position == Position.DENIES ? Palette.Look.DENIAL : null;
    return new Table.Row(
        List.of(
            Table.Cell.plain(first ? when(item) : ""),
            new Table.Cell(first ? medium : "", Palette.Look.TITLE),
            new Table.Cell(says, look),
            new Table.Cell(origin(report), Palette.Look.NUMBER),
            Table.Cell.plain(words(report))),
        List.of());
  }

  private static String when(Item item) {
    if (item.news().release().published() != null) {
      return MOMENT.format(item.news().release().published());
    }
    var day = item.news().document().header().published();
    return day == null ? "–" : day.toString();
  }

  private static String origin(ClaimReport report) {
    return report.origin() == null ? "–" : report.origin();
  }

  /// The words that say it, and where they stand: the item and the code points.
  private static String words(ClaimReport report) {
    String text = report.item().news().document().text();
    var points = new CodePoints(text);
    String place =
        points.toCodePoint(report.statement().start())
            + "-"
            + points.toCodePoint(report.statement().end());
    return Cells.plain(report.statement().of(text))
        + " ["
        + Cells.plain(report.item().ref())
        + " "
        + place
        + "]";
  }
}
