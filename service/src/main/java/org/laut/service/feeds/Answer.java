package org.laut.service.feeds;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Problem;

/// What came of asking for a feed.
sealed interface Answer {
  /// The feed as it is now.
  ///
  /// @param title as the feed calls itself; null if it does not
  /// @param mark to ask with the next time
  /// @param fresh for how long it may be taken as it is; null if it does not say
  /// @param refused entries that could not be read
  record Read(
      @Nullable String title,
      Mark mark,
      @Nullable Duration fresh,
      List<NewsItem> items,
      List<Problem> refused)
      implements Answer {}

  /// Nothing has changed.
  record Unchanged(Mark mark, @Nullable Duration fresh) implements Answer {}

  /// Nothing could be read.
  record Failed(Trouble trouble) implements Answer {}

  /// By what a server knows what it sent.
  record Mark(@Nullable String etag, @Nullable String modified) {}
}
