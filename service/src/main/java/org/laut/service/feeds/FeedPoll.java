package org.laut.service.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.formats.intake.Problem;
import org.laut.service.feeds.Polled.What;
import org.laut.store.Feed;
import org.laut.store.FeedState;

/// Polls one feed: asks for what is new and takes it in.
record FeedPoll(FeedFetch fetch, FeedIntake intake, Schedule schedule, InstantSource clock) {
  Polled poll(Feed feed) {
    Answer answer = fetch.ask(feed, clock.instant());
    Instant now = clock.instant();
    return switch (answer) {
      case Answer.Failed failed ->
          keep(What.FAILED, feed, failed(feed.state(), failed.trouble(), now));
      case Answer.Unchanged same -> {
        FeedState before = feed.state();
        Duration fresh = same.fresh() == null ? before.fresh() : same.fresh();
        yield keep(What.UNCHANGED, feed, good(before.title(), same.mark(), fresh, now));
      }
      case Answer.Read read -> {
        FeedState after = good(read.title(), read.mark(), read.fresh(), now);
        yield keep(What.READ, feed, after, read.items(), read.refused());
      }
    };
  }

  private FeedState good(
      @Nullable String title, Answer.Mark mark, @Nullable Duration fresh, Instant now) {
    Instant next = schedule.next(now, fresh);
    return new FeedState(title, mark.etag(), mark.modified(), fresh, next, now, now, 0, null, null);
  }

  private FeedState failed(FeedState before, Trouble trouble, Instant now) {
    int failures = before.failures() + 1;
    return new FeedState(
        before.title(),
        before.etag(),
        before.modified(),
        before.fresh(),
        schedule.next(now, failures, trouble.notBefore()),
        now,
        before.succeeded(),
        failures,
        trouble.fault(),
        trouble.detail());
  }

  private Polled keep(What what, Feed feed, FeedState after) {
    return keep(what, feed, after, List.of(), List.of());
  }

  private Polled keep(
      What what, Feed feed, FeedState state, List<NewsItem> items, List<Problem> refused) {
    Feed after = feed.with(state);
    return intake
        .take(feed, after, items)
        .map(taken ->
            new Polled(
                taken.feed(),
                what,
                taken.outcomes(),
                taken.known(),
                Stream.concat(refused.stream(), taken.unread().stream()).toList()))
        .orElseGet(() -> new Polled(after, What.REMOVED, List.of(), 0, List.of()));
  }
}
