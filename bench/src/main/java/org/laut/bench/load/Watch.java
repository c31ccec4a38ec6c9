package org.laut.bench.load;

import java.util.ArrayList;
import java.util.List;

/// Looks up a service's memory every few seconds while it runs.
final class Watch implements AutoCloseable {
  private static final int PAUSE_MILLIS = 2_000;

  private final Served served;
  private final List<Double> seen = new ArrayList<>();
  private final Thread thread = new Thread(this::look, "watch");
  private volatile boolean ended;

  Watch(Served served) {
    this.served = served;
    thread.setDaemon(true);
    thread.start();
  }

  private void look() {
    try {
      while (!ended) {
        synchronized (seen) {
          seen.add(served.megabytes());
        }
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Megabytes so far, in the order of time.
  List<Double> seen() {
    synchronized (seen) {
      return List.copyOf(seen);
    }
  }

  @Override
  public void close() {
    ended = true;
    thread.interrupt();
  }
}
