package org.laut.bench.wire;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.text.Document;
import org.laut.text.Header;

/// An item of the wire, and how it came about.
///
/// @param byline null if the item names nobody
/// @param head the place and the code before an agency's text; empty without one
/// @param versionOf the id of the item that it replaces
/// @param copyOf the id of the item that it was made from; not told to the reader
record WireItem(
    String id,
    Publisher publisher,
    @Nullable String byline,
    OffsetDateTime published,
    Article article,
    String head,
    @Nullable String versionOf,
    Kind kind,
    @Nullable String copyOf) {
  /// How an item was made.
  enum Kind {
    /// From what was learned.
    REPORT,
    /// Word by word.
    COPY,
    /// Without its end.
    SHORTENED,
    /// With its paragraphs in another order.
    REORDERED,
    /// In other words, the agency named.
    CREDITED,
    /// In other words, the agency not named.
    UNCREDITED,
    /// The same publisher with more.
    UPDATE,
    /// The same publisher with another number.
    CORRECTION,
    /// The publisher takes it back.
    WITHDRAWAL,
    /// A later report that ends on the paragraph of an earlier one.
    FOLLOW_UP,
    /// Weather and stock prices.
    ROUTINE;

    /// True if the words are those of another item.
    boolean copies() {
      return this == COPY || this == SHORTENED || this == REORDERED;
    }
  }

  String title() {
    return article.title();
  }

  String text() {
    return article.text(head);
  }

  /// What the item says of itself, as `laut ingest` takes it.
  String status() {
    return usage().name().toLowerCase(Locale.ROOT);
  }

  /// The item as a reader takes it.
  NewsItem news() {
    Header header = new Header(id, title(), publisher.name(), published.toLocalDate(), "de");
    Release release = new Release(byline, published, usage(), versionOf, null, null);
    return new NewsItem(new Document(text(), header), release);
  }

  private Release.Usage usage() {
    return switch (kind) {
      case CORRECTION -> Release.Usage.CORRECTED;
      case WITHDRAWAL -> Release.Usage.WITHDRAWN;
      default -> Release.Usage.USABLE;
    };
  }

  /// The id of the item that its words were first used in.
  String root() {
    return kind.copies() && copyOf != null ? copyOf : id;
  }
}
