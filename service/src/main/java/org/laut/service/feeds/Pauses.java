package org.laut.service.feeds;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets time go by.
@FunctionalInterface
interface Pauses {
  /// Real time.
  Pauses REAL = (length, end) -> end.await(length.toMillis(), TimeUnit.MILLISECONDS);

  /// Waits so long.
  ///
  /// @param end at which nobody waits any longer
  void pause(Duration length, CountDownLatch end) throws InterruptedException;
}
