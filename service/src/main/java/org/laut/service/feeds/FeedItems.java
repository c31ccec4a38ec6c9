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
record FeedItems(WebAddress feed) {
  NewsItem of(NewsItem item) {
    Header header = item.document().header();
    String ref = header.ref();
    if (ref == null || ref.isBlank() || isOwn(ref)) {
      return item;
    }
    var own =
        new Header(
            feed.owner() + ":" + ref,
            header.title(),
            header.publisher(),
            header.published(),
            header.language());
    return new NewsItem(new Document(item.document().text(), own), item.release());
  }

  /// A URL of the owner of the feed is a name of theirs, and the same in all of their feeds.
  private boolean isOwn(@Nullable String ref) {
    try {
      return ref != null && WebAddress.of(ref).owner().equals(feed.owner());
    } catch (NetFailure e) {
      return false;
    }
  }
}
