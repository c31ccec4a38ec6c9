package org.laut.service.net;

import java.time.Duration;

/// How much an answer may ask for.
///
/// @param connect the longest time until a connection stands
/// @param read the longest time without a byte
/// @param whole the longest time for all, from the name over every redirect to the last byte
/// @param bytes the most bytes of an answer, as they are sent and unpacked
/// @param redirects how many are followed
public record NetLimits(Duration connect, Duration read, Duration whole, int bytes, int redirects) {
  private static final int MEGABYTE = 1 << 20;

  /// Enough for any feed.
  public static final NetLimits USUAL =
      new NetLimits(
          Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(1), 8 * MEGABYTE, 5);

  NetFailure tooLarge() {
    return new NetFailure(NetFault.TOO_LARGE, String.valueOf(Math.max(1, bytes / MEGABYTE)));
  }

  NetFailure tooSlow() {
    return new NetFailure(NetFault.TIMEOUT, String.valueOf(Math.max(1, whole.toSeconds())));
  }
}
