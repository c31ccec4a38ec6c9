package org.laut.service.feeds;

import java.time.Duration;

/// Lets time go by.
@FunctionalInterface
interface Pauses {
  /// Real time.
  Pauses REAL = Thread::sleep;

  void pause(Duration length) throws InterruptedException;
}
