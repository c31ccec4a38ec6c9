package org.laut.service.feeds;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// When a feed is polled again. A bit of chance keeps feeds that were added together from being
/// polled together for ever.
///
/// @param random for that bit
record Schedule(FeedSettings settings, RandomGenerator random) {
  private static final double SPREAD = 0.1;
  private static final double SPREAD_OF_FAILURES = 0.5;
  private static final int MOST_DOUBLINGS = 16;

  /// After a poll that went well.
  ///
  /// @param fresh for how long the feed may be taken as it is; null if it does not say
  Instant next(Instant now, @Nullable Duration fresh) {
    Duration usual = settings.interval();
    Duration wished = fresh == null || fresh.compareTo(usual) < 0 ? usual : fresh;
    return now.plus(spread(least(wished, settings.longest()), SPREAD));
  }

  /// After a poll that failed: twice as long as after the one before.
  ///
  /// @param failures in a row, with this one
  /// @param notBefore as the server wishes; null if it wishes nothing
  Instant next(Instant now, int failures, @Nullable Instant notBefore) {
    int doublings = Math.min(failures - 1, MOST_DOUBLINGS);
    Duration wait = least(settings.interval().multipliedBy(1L << doublings), settings.longest());
    Instant next = now.plus(spread(wait, SPREAD_OF_FAILURES));
    Instant bound = now.plus(settings.longest());
    Instant wished = notBefore == null || notBefore.isBefore(bound) ? notBefore : bound;
    return wished == null || wished.isBefore(next) ? next : wished;
  }

  private static Duration least(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private Duration spread(Duration wait, double most) {
    return wait.plusMillis((long) (wait.toMillis() * most * random.nextDouble()));
  }
}
