package org.laut.corpus.lineage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.report.Reading;
import org.laut.report.Recall;
import org.laut.report.Report;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Passage;

/// Items by hand, of which nothing was read but what a test needs.
final class Items {
  static final String NEWS =
      "Der Hafen von Norderbucht bleibt bis Sonntag für große Schiffe gesperrt. Ein Bagger hat am "
          + "Dienstag die Kaimauer gerammt, wie die Hafenmeisterei mitteilte. Verletzt wurde niemand. "
          + "Neun Frachter warten auf der Reede, zwei davon mit Getreide für die Mühle in Südersiel.";

  private Items() {}

  static Item item(String ref, @Nullable String publisher, @Nullable String time, String text) {
    return item(ref, publisher, time, text, null, null, null);
  }

  static Item by(String byline, Item item) {
    Release old = item.news().release();
    var release = new Release(byline, old.published(), old.usage(), null, null, null);
    return new Item(item.ref(), 1, new NewsItem(item.news().document(), release), item.reading());
  }

  static Item item(
      String ref,
      @Nullable String publisher,
      @Nullable String time,
      String text,
      @Nullable String title,
      @Nullable String replaces,
      @Nullable Recall recall) {
    var document = new Document(text, new Header(ref, title, publisher, null, null));
    OffsetDateTime published =
        time == null ? null : OffsetDateTime.parse("2025-03-11T" + time + ":00Z");
    var release = new Release(null, published, Usage.USABLE, replaces, null, null);
    return new Item(ref, 1, new NewsItem(document, release), reading(document, List.of(), recall));
  }

  static Item dated(String ref, String publisher, LocalDate day, String text) {
    Document document = new Document(text, new Header(ref, null, publisher, day, null));
    return new Item(
        ref, 1, new NewsItem(document, Release.UNKNOWN), reading(document, List.of(), null));
  }

  private static Reading reading(Document document, List<Passage> body, @Nullable Recall recall) {
    var report =
        new Report(
            document, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    return new Reading(report, List.of(), body, Map.of(), List.of(), recall);
  }
}
