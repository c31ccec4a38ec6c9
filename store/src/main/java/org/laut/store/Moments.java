package org.laut.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;

/// When items were published, as one number that sorts.
final class Moments {
  /// Of an item whose publication is not known; before all others.
  static final long UNKNOWN = Long.MIN_VALUE;

  private static final int NOON = 12;

  private Moments() {}

  /// Milliseconds since 1970. Where only the day is known, its noon in UTC, which lies in that day
  /// in every inhabited zone but those far in the Pacific.
  static long of(NewsItem news) {
    OffsetDateTime published = news.release().published();
    if (published != null) {
      return millis(published);
    }
    LocalDate day = news.document().header().published();
    return day == null ? UNKNOWN : millis(day.atTime(NOON, 0).atOffset(ZoneOffset.UTC));
  }

  /// Milliseconds since 1970; moments too far away for that are as far as can be.
  static long millis(OffsetDateTime moment) {
    long seconds = moment.toEpochSecond();
    long bound = Long.MAX_VALUE / 1000 - 1;
    return Math.clamp(seconds, -bound, bound) * 1000 + moment.getNano() / 1_000_000;
  }

  static @Nullable Instant instant(long moment) {
    return moment == UNKNOWN ? null : Instant.ofEpochMilli(moment);
  }
}
