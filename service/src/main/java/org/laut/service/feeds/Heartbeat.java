package org.laut.service.feeds;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.laut.store.database.StoreFailure;

/// Does something again and again on a thread of its own, a few seconds apart or when asked to.
final class Heartbeat implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofSeconds(5);

  private final Runnable work;
  private final FeedListener listener;
  private final Semaphore wanted = new Semaphore(1);
  private @Nullable Thread thread;
  private volatile boolean closed;

  /// @param listener told when the store fails
  Heartbeat(Runnable work, FeedListener listener) {
    this.work = work;
    this.listener = listener;
  }

  /// Begins; to be called once.
  synchronized void start() {
    thread = Thread.ofPlatform().daemon().name("laut-feeds").start(this::run);
  }

  /// Asks for the next beat to be now.
  void beat() {
    if (wanted.availablePermits() == 0) {
      wanted.release();
    }
  }

  private void run() {
    try {
      while (!closed) {
        wanted.tryAcquire(INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        attempt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A store that fails now may be well again later.
  private void attempt() {
    try {
      if (!closed) {
        work.run();
      }
    } catch (StoreFailure e) {
      listener.failed(e);
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
