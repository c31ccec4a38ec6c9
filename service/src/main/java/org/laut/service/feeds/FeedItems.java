package org.laut.service.feeds;

import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.service.net.NetFailure;
import org.laut.service.net.WebAddress;
import org.laut.text.Document;
import org.laut.text.Header;

/// Gives the entries of a feed names that no other publisher's feed can take: feeds number their
/// entries as they like, and could otherwise replace each other's items as new versions.
///
/// @param feed where it is polled
/// @param publisher of all items; null to leave what they say
record FeedItems(WebAddress feed, @Nullable String publisher) {
  NewsItem of(NewsItem item) {
    Header header = item.document().header();
    var own =
        new Header(
            ref(header.ref()),
            header.title(),
            publisher == null ? header.publisher() : publisher,
            header.published(),
            header.language());
    return new NewsItem(new Document(item.document().text(), own), item.release());
  }

  private @Nullable String ref(@Nullable String given) {
    return given == null || given.isBlank() || isOwn(given) ? given : feed.owner() + ":" + given;
  }

  /// A URL of the owner of the feed is a name of theirs, and the same in all of their feeds.
  private boolean isOwn(String ref) {
    try {
      return WebAddress.of(ref).owner().equals(feed.owner());
    } catch (NetFailure e) {
      return false;
    }
  }
}
