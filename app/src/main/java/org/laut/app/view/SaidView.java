package org.laut.app.view;

import java.util.ArrayList;
import java.util.List;
import org.laut.app.console.Messages;
import org.laut.corpus.Item;
import org.laut.corpus.found.Saying;

/// What somebody said in many items, as a table by time.
///
/// @param columns that a line may fill, at least 80
public record SaidView(Messages messages, Palette palette, int columns) {
  /// The table.
  ///
  /// @param name who was asked for
  public String of(String name, List<Saying> sayings) {
    var rows = new ArrayList<Table.Row>();
    sayings.forEach(saying -> rows.add(row(saying)));
    Table.Row titles =
        row(
            title("column.when"),
            title("column.article"),
            title("column.role"),
            title("column.stance"),
            title("column.what"),
            title("column.chain"));
    long items = sayings.stream().map(Saying::item).map(Item::ref).distinct().count();
    var lines = new ArrayList<String>();
    lines.add(
        palette.paint(Palette.Look.TITLE, Cells.plain(name))
            + "   "
            + messages.count("statements", sayings.size())
            + " · "
            + messages.count("items", items));
    lines.addAll(new Table(palette, columns, titles, 1).lines(rows));
    return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
  }

  private Table.Row row(Saying saying) {
    Item item = saying.item();
    var page = new Page(item.reading().report(), messages, palette, columns);
    String hands = ChainsSection.hands(saying.statement(), page);
    Palette.Look stance =
        switch (saying.statement().stance()) {
          case DENIES -> Palette.Look.DENIAL;
          case ASSERTS, DEMANDS, ANNOUNCES, ASKS -> Palette.Look.FAINT;
        };
    return row(
        Table.Cell.plain(Moments.of(item, messages)),
        Table.Cell.plain(article(item)),
        new Table.Cell(messages.name(saying.link().role()), Palette.Look.FAINT),
        new Table.Cell(messages.name(saying.statement().stance()), stance),
        Table.Cell.plain(page.words(saying.statement().content())),
        new Table.Cell(hands, Palette.Look.SOURCE));
  }

  private String article(Item item) {
    String publisher = item.news().document().header().publisher();
    return Cells.plain(
        publisher == null ? item.ref() : messages.say("timeline.article", publisher, item.ref()));
  }

  private Table.Cell title(String key) {
    return new Table.Cell(messages.say(key), Palette.Look.FAINT);
  }

  private static Table.Row row(Table.Cell... cells) {
    return new Table.Row(List.of(cells), List.of());
  }
}
