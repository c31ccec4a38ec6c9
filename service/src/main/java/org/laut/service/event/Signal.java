package org.laut.service.event;

import java.time.Duration;

/// Tells those who wait that something has changed.
public final class Signal {
  private long count;
  private boolean ended;

  /// Wakes everybody.
  public synchronized void fire() {
    count++;
    notifyAll();
  }

  /// Wakes everybody for good.
  public synchronized void end() {
    ended = true;
    notifyAll();
  }

  /// Whether nobody is to wait any more.
  public synchronized boolean ended() {
    return ended;
  }

  /// How often it was fired.
  public synchronized long count() {
    return count;
  }

  /// Waits until it is fired again, at most so long.
  ///
  /// @param seen how often it had been fired when the one who waits looked last
  public synchronized void await(long seen, Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    while (count == seen && !ended) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }
}
