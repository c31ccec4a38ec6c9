package org.laut.formats.feed;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a feed says of itself.
///
/// @param title null if it has none
/// @param fresh for how long it may be taken as it is, by its `ttl`; null if it does not say
public record FeedHead(@Nullable String title, @Nullable Duration fresh) {
  /// Of a feed that says nothing.
  public static final FeedHead NONE = new FeedHead(null, null);
}
