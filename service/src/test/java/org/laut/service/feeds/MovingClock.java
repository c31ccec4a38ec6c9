package org.laut.service.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until it is moved.
final class MovingClock implements InstantSource {
  static final Instant START = Instant.parse("2025-03-11T08:00:00Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  @Override
  public Instant instant() {
    return now.get();
  }

  void move(Duration length) {
    now.updateAndGet(before -> before.plus(length));
  }
}
