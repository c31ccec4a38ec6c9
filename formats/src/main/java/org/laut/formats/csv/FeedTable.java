package org.laut.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes feeds as one table.
public final class FeedTable {
  private static final Table TABLE =
      new Table(
          "feeds",
          "Abonnierte Feeds",
          "Feeds that are polled",
          List.of(
              text("id", true, "Kennung", "Identifier"),
              text("url", true, "Adresse", "URL"),
              text("title", false, "Titel, wie der Feed ihn nennt", "Title, as the feed has it"),
              text("publisher", false, "Vorgegebenes Medium", "Publisher that was given"),
              moment("added", true, "Aufgenommen, UTC", "Added, UTC"),
              text("state", true, "new, ok, failing oder gone", "new, ok, failing or gone"),
              moment("polled", false, "Zuletzt abgefragt, UTC", "Polled last, UTC"),
              moment("next", true, "Nächste Abfrage, UTC", "Polled next, UTC"),
              text("problem", false, "Was beim letzten Mal fehlschlug", "What failed last"),
              column(
                  "items",
                  ColumnType.INTEGER,
                  true,
                  "Meldungen und Fassungen von dort",
                  "Items and versions that came from it")));

  private FeedTable() {}

  /// A feed.
  public record Line(
      String id,
      String url,
      @Nullable String title,
      @Nullable String publisher,
      OffsetDateTime added,
      String state,
      @Nullable OffsetDateTime polled,
      OffsetDateTime next,
      @Nullable String problem,
      int items) {}

  /// Writes the table; the stream stays open.
  public static void write(List<Line> feeds, OutputStream out) throws IOException {
    var table = new TableWriter(TABLE, out);
    for (Line feed : feeds) {
      table.write(
          table
              .row()
              .text("id", feed.id)
              .text("url", feed.url)
              .text("title", feed.title)
              .text("publisher", feed.publisher)
              .moment("added", feed.added)
              .text("state", feed.state)
              .moment("polled", feed.polled)
              .moment("next", feed.next)
              .text("problem", feed.problem)
              .number("items", feed.items));
    }
    table.flush();
  }

  private static Column text(String name, boolean required, String german, String english) {
    return column(name, ColumnType.STRING, required, german, english);
  }

  private static Column moment(String name, boolean required, String german, String english) {
    return column(name, ColumnType.DATETIME, required, german, english);
  }

  private static Column column(
      String name, ColumnType type, boolean required, String german, String english) {
    return new Column(name, type, required, false, null, List.of(), german, english);
  }
}
