package org.laut.service.feeds;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.laut.store.Feed;
import org.laut.store.Feeds;

/// What can be done with the feeds of a store.
///
/// Safe for many threads. Every method throws [org.laut.store.database.StoreFailure] where the
/// store fails.
public interface FeedDesk {
  /// All feeds in the order in which they were added.
  List<Feed> all();

  /// The feed with this id.
  Optional<Feed> find(long id);

  /// Adds a feed, to be polled soon; the one that is there if there is one with this URL.
  ///
  /// @param publisher of its items; null to take the title of the feed
  /// @param who wants it so, for the audit trail
  /// @throws FeedRefused if nothing may be fetched from this URL
  Feeds.Added add(String url, @Nullable String publisher, String who) throws FeedRefused;

  /// Removes a feed; the items that came from it stay.
  ///
  /// @param who wants it so, for the audit trail
  /// @return false if there is none with this id
  boolean remove(long id, String who);

  /// Polls a feed now, whether it is due or not, once its host is free: hosts are asked one
  /// question at a time.
  ///
  /// @return empty if there is none with this id. A poll that fails is a result as well; the future
  ///   itself fails only where the store does
  Optional<CompletableFuture<Polled>> poll(long id);
}
