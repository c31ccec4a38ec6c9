package org.laut.service.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How often each client may ask: a bucket that fills at a rate and holds a burst of five seconds.
///
/// The clients longest unheard of are forgotten beyond [#MOST].
public final class Rates {
  private static final int MOST = 10_000;
  private static final int BURST_SECONDS = 5;
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

  private static final class Bucket {
    private double left;
    private long at;

    Bucket(double left, long at) {
      this.left = left;
      this.at = at;
    }
  }

  /// @param perSecond 0 for any number
  /// @param nanos a clock that only goes on
  public Rates(double perSecond, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.nanos = nanos;
  }

  /// Counts a request.
  ///
  /// @return 0 if it may be answered, else the seconds to wait
  public synchronized int take(String client) {
    if (perSecond <= 0) {
      return 0;
    }
    long now = nanos.getAsLong();
    Bucket bucket = buckets.computeIfAbsent(client, c -> new Bucket(burst(), now));
    bucket.left = Math.min(burst(), bucket.left + (now - bucket.at) / NANOS * perSecond);
    bucket.at = now;
    if (buckets.size() > MOST) {
      buckets.remove(buckets.keySet().iterator().next());
    }
    if (bucket.left < 1) {
      return Math.max(1, (int) Math.ceil((1 - bucket.left) / perSecond));
    }
    bucket.left--;
    return 0;
  }

  private double burst() {
    return Math.max(1, perSecond * BURST_SECONDS);
  }
}
