package org.laut.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A feed that is polled for new items.
///
/// @param id given by the store, never used again
/// @param url where it is, as it was added
/// @param publisher of its items, whatever the feed is called; null to take its title
/// @param added when, in whole milliseconds
/// @param items new ones and new versions that came from it so far
public record Feed(
    long id, String url, @Nullable String publisher, Instant added, int items, FeedState state) {
  /// The same feed after a poll.
  public Feed with(FeedState after) {
    return new Feed(id, url, publisher, added, items, after);
  }
}
