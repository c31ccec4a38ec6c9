package org.laut.service.feeds;

import java.time.Duration;
import java.util.Set;
import org.laut.service.net.NetLimits;
import org.laut.service.net.Opening;

/// How feeds are polled.
///
/// @param interval between two polls of a feed, if it does not ask for a longer one
/// @param longest between two polls, whatever the feed asks for and however often it failed
/// @param pause between the end of a poll and the next one of the same host
/// @param workers how many hosts are polled at a time
/// @param limits of a single answer
/// @param opened hosts of the user's own network, let through the guard
public record FeedSettings(
    Duration interval,
    Duration longest,
    Duration pause,
    int workers,
    NetLimits limits,
    Set<Opening> opened) {
  /// Every quarter of an hour, two seconds between polls of a host.
  public static final FeedSettings USUAL =
      new FeedSettings(
          Duration.ofMinutes(15),
          Duration.ofDays(1),
          Duration.ofSeconds(2),
          4,
          NetLimits.USUAL,
          Set.of());

  public FeedSettings {
    opened = Set.copyOf(opened);
  }

  /// The same with these hosts let through the guard.
  public FeedSettings opened(Set<Opening> hosts) {
    return new FeedSettings(interval, longest, pause, workers, limits, hosts);
  }
}
