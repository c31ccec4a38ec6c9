package org.laut.store;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is known of a feed from polling it. Moments are kept in whole milliseconds.
///
/// @param title as the feed calls itself; null until it was read
/// @param etag the `ETag` of what was taken in last; null if there was none
/// @param modified the `Last-Modified` of what was taken in last; null if there was none
/// @param fresh for how long the feed says that it holds, in whole seconds; null if it does not say
/// @param next when to poll again
/// @param polled when it was polled last; null if never
/// @param succeeded when a poll last succeeded; null if none did
/// @param failures polls that failed since then
/// @param fault why the last poll failed, as whoever polls names it; null if it did not
/// @param detail what the fault's description says; null if there is no fault
public record FeedState(
    @Nullable String title,
    @Nullable String etag,
    @Nullable String modified,
    @Nullable Duration fresh,
    Instant next,
    @Nullable Instant polled,
    @Nullable Instant succeeded,
    int failures,
    @Nullable String fault,
    @Nullable String detail) {
  /// A feed that was never polled.
  public static FeedState unread(Instant next) {
    return new FeedState(null, null, null, null, next, null, null, 0, null, null);
  }
}
