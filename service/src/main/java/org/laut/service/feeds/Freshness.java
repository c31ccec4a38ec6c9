package org.laut.service.feeds;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What headers say of when to ask again.
final class Freshness {
  private static final int DIGITS = 9;
  private static final String MAX_AGE = "max-age=";

  private Freshness() {}

  /// The `max-age` in a `Cache-Control`; empty if there is none.
  static Optional<Duration> maxAge(@Nullable String control) {
    if (control == null) {
      return Optional.empty();
    }
    for (String part : control.toLowerCase(Locale.ROOT).split(",", -1)) {
      if (part.strip().startsWith(MAX_AGE)) {
        return seconds(part.strip().substring(MAX_AGE.length()));
      }
    }
    return Optional.empty();
  }

  /// The moment in a `Retry-After`, which holds seconds or a date; empty if there is none.
  static Optional<Instant> retryAfter(@Nullable String header, Instant now) {
    if (header == null) {
      return Optional.empty();
    }
    Optional<Instant> soon = seconds(header.strip()).map(now::plus);
    return soon.isPresent() ? soon : date(header.strip());
  }

  private static Optional<Duration> seconds(String text) {
    boolean number =
        !text.isEmpty()
            && text.length() <= DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : Optional.empty();
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
