package org.laut.service.feeds;

import org.laut.store.database.StoreFailure;

/// Hears what comes of polling. Called on several threads.
public interface FeedListener {
  /// Hears nothing.
  FeedListener NONE = polled -> {};

  /// A poll was made and is kept.
  void polled(Polled polled);

  /// The store failed; what was being polled is polled again later.
  default void failed(StoreFailure failure) {}
}
