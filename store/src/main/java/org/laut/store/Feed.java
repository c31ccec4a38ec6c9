package org.laut.store;

import java.time.Instant;

/// A feed that is polled for new items.
///
/// @param id given by the store, never used again
/// @param url where it is, as it was added
/// @param added when, in whole milliseconds
public record Feed(long id, String url, Instant added, FeedState state) {
  /// The same feed after a poll.
  public Feed with(FeedState after) {
    return new Feed(id, url, added, after);
  }
}
