package org.laut.store;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.text.Header;

/// What tells an item that comes in from others: its name and its whole content.
///
/// The content is all that a reader or a comparison may depend on: text, title, publisher, day and
/// everything of the release. A changed status is other content.
///
/// @param ref the giver's id, else `sha256:` and 32 hexadecimal digits of the text with its
///   publisher; a part of it where that is over 300 characters
/// @param content SHA-256 in hexadecimal digits
public record Arrival(String ref, String content) {
  static final String NAMELESS = "sha256:";
  private static final int NAMELESS_DIGITS = 32;

  /// The identity of an item.
  public static Arrival of(NewsItem news) {
    Header header = news.document().header();
    Release release = news.release();
    String content =
        new Sha256()
            .add(news.document().text())
            .add(header.title())
            .add(header.publisher())
            .add(header.published())
            .add(release.byline())
            .add(release.published())
            .add(release.usage().name())
            .add(release.versionOf())
            .add(release.source())
            .add(release.url())
            .hex();
    return new Arrival(ref(header.ref(), news), content);
  }

  private static String ref(@Nullable String given, NewsItem news) {
    if (given != null && !given.isBlank()) {
      return Names.kept(given);
    }
    String hash =
        new Sha256().add(news.document().text()).add(news.document().header().publisher()).hex();
    return NAMELESS + hash.substring(0, NAMELESS_DIGITS);
  }

  byte[] contentBytes() {
    return HexFormat.of().parseHex(content);
  }
}
