package org.laut.service.item;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.formats.record.CodePoints;
import org.laut.formats.record.Fingerprint;
import org.laut.formats.record.Names;
import org.laut.service.json.Fields;
import org.laut.text.Header;

/// What lists say of an item.
public final class Heads {
  private static final int LEAD = 200;

  private Heads() {}

  /// Which item it is.
  public static Fields head(Item item) {
    Header header = item.news().document().header();
    return new Fields()
        .put("id", Fingerprint.of(item.news().document().text()))
        .put("ref", item.ref())
        .put("version", item.version())
        .put("title", header.title())
        .put("publisher", header.publisher())
        .put("published", published(item));
  }

  /// Which item it is, and how much was read in it.
  static Map<String, @Nullable Object> summary(Item item) {
    var report = item.reading().report();
    String text = item.news().document().text();
    return head(item)
        .put("status", Names.of(item.news().release().usage()))
        .put("language", report.language())
        .put("length", new CodePoints(text).length())
        .put("statements", report.statements().size())
        .put("events", report.events().size())
        .put(
            "lead",
            text.substring(
                0,
                text.offsetByCodePoints(0, Math.min(LEAD, text.codePointCount(0, text.length())))))
        .map();
  }

  private static @Nullable String published(Item item) {
    OffsetDateTime published = item.news().release().published();
    LocalDate day = item.news().document().header().published();
    return published != null
        ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published)
        : day == null ? null : day.toString();
  }
}
