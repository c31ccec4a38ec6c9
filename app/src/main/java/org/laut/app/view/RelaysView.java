package org.laut.app.view;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Messages;
import org.laut.corpus.RelayNetwork;

/// Who relays whom, as a table for people.
///
/// @param columns that a line may fill, at least 80
public record RelaysView(Messages messages, Palette palette, int columns) {
  /// The table, the heaviest relay first.
  public String of(RelayNetwork network) {
    Map<String, RelayNetwork.Node> nodes = new HashMap<>();
    network.nodes().forEach(node -> nodes.put(node.id(), node));
    var rows = new ArrayList<Table.Row>();
    for (RelayNetwork.Edge edge : network.edges()) {
      rows.add(
          row(
              label(Objects.requireNonNull(nodes.get(edge.from()))),
              label(Objects.requireNonNull(nodes.get(edge.to()))),
              Table.Cell.plain(String.valueOf(edge.items())),
              Table.Cell.plain(String.valueOf(edge.statements())),
              Table.Cell.plain(when(edge.first())),
              Table.Cell.plain(when(edge.last()))));
    }
    Table.Row titles =
        row(
            title("relays.from"),
            title("relays.to"),
            title("relays.items"),
            title("relays.statements"),
            title("relays.first"),
            title("relays.last"));
    var lines = new ArrayList<String>();
    lines.add(palette.paint(Palette.Look.TITLE, messages.say("relays.title")));
    lines.addAll(new Table(palette, columns, titles, 0).lines(rows));
    return String.join("\n", lines.stream().map(String::stripTrailing).toList()) + "\n";
  }

  private static Table.Row row(Table.Cell... cells) {
    return new Table.Row(List.of(cells), List.of());
  }

  private Table.Cell title(String key) {
    return new Table.Cell(messages.say(key), Palette.Look.FAINT);
  }

  private Table.Cell label(RelayNetwork.Node node) {
    String kind = messages.name(node.kind());
    return new Table.Cell(
        messages.say("placed", Cells.plain(node.label()), kind), Palette.Look.SOURCE);
  }

  private String when(@Nullable OffsetDateTime moment) {
    return Moments.of(moment, messages);
  }
}
