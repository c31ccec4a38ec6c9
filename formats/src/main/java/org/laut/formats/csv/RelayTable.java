package org.laut.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.laut.corpus.RelayNetwork;
import org.laut.formats.record.Names;

/// Writes the edges of a network as one table, with what is known of both ends in each row.
public final class RelayTable {
  private static final Table TABLE =
      new Table(
          "relays",
          "Wer wessen Wort weitergibt",
          "Who passes on whose word",
          List.of(
              text("from", true, "Kennung dessen, der weitergibt", "Identifier of who passes on"),
              text("from_label", true, "Sein Name", "Its name"),
              text("from_kind", true, "Seine Art", "Its kind"),
              text("from_family", false, "Seine Familie", "Its family"),
              text(
                  "to",
                  true,
                  "Kennung dessen, wessen Wort es ist",
                  "Identifier of whose word it is"),
              text("to_label", true, "Sein Name", "Its name"),
              text("to_kind", true, "Seine Art", "Its kind"),
              text("to_family", false, "Seine Familie", "Its family"),
              number("items", "Meldungen, in denen das geschieht", "Items in which it does"),
              number("statements", "Weitergegebene Aussagen", "Statements that it passes on"),
              moment("first", "Früheste Veröffentlichung, UTC", "Earliest publication, UTC"),
              moment("last", "Späteste Veröffentlichung, UTC", "Latest publication, UTC")));

  private RelayTable() {}

  /// Writes the table; the stream stays open.
  public static void write(RelayNetwork network, OutputStream out) throws IOException {
    Map<String, RelayNetwork.Node> nodes = new HashMap<>();
    network.nodes().forEach(node -> nodes.put(node.id(), node));
    var table = new TableWriter(TABLE, out);
    for (RelayNetwork.Edge edge : network.edges()) {
      Row row = table.row();
      end(row, "from", Objects.requireNonNull(nodes.get(edge.from())));
      end(row, "to", Objects.requireNonNull(nodes.get(edge.to())));
      table.write(
          row.number("items", edge.items())
              .number("statements", edge.statements())
              .moment("first", edge.first())
              .moment("last", edge.last()));
    }
    table.flush();
  }

  private static void end(Row row, String column, RelayNetwork.Node node) {
    row.text(column, node.id())
        .text(column + "_label", node.label())
        .text(column + "_kind", Names.of(node.kind()))
        .text(column + "_family", node.family());
  }

  private static Column text(String name, boolean required, String german, String english) {
    return column(name, ColumnType.STRING, required, german, english);
  }

  private static Column number(String name, String german, String english) {
    return column(name, ColumnType.INTEGER, true, german, english);
  }

  private static Column moment(String name, String german, String english) {
    return column(name, ColumnType.DATETIME, false, german, english);
  }

  private static Column column(
      String name, ColumnType type, boolean required, String german, String english) {
    return new Column(name, type, required, false, null, List.of(), german, english);
  }
}
