package org.laut.service.feeds;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Work on hosts: for each of them one task after the other, with a pause between.
final class HostQueues implements AutoCloseable {
  private static final Duration GRACE = Duration.ofSeconds(10);

  private final Duration pause;
  private final Pauses pauses;
  private final ExecutorService workers;
  private final Map<String, Deque<Task<?>>> waiting = new HashMap<>();
  private final CountDownLatch end = new CountDownLatch(1);

  HostQueues(int workers, Duration pause, Pauses pauses) {
    this.pause = pause;
    this.pauses = pauses;
    this.workers =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().daemon().name("laut-feeds-", 1).factory());
  }

  private record Task<T>(Supplier<T> work, CompletableFuture<T> result) {
    void run() {
      try {
        result.complete(work.get());
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      }
    }
  }

  /// Does some work once the host is free. The result is cancelled if this is closed before.
  <T> CompletableFuture<T> submit(String host, Supplier<T> work) {
    var task = new Task<>(work, new CompletableFuture<T>());
    synchronized (waiting) {
      if (end.getCount() == 0) {
        task.result.cancel(false);
        return task.result;
      }
      Deque<Task<?>> queue = waiting.get(host);
      if (queue == null) {
        queue = new ArrayDeque<>();
        waiting.put(host, queue);
        workers.execute(() -> drain(host));
      }
      queue.add(task);
    }
    return task.result;
  }

  private void drain(String host) {
    try {
      for (Task<?> task = next(host); task != null; task = next(host)) {
        task.run();
        pauses.pause(pause, end);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Task<?> next(String host) {
    synchronized (waiting) {
      Deque<Task<?>> queue = waiting.get(host);
      Task<?> task = queue == null ? null : queue.poll();
      if (task == null) {
        waiting.remove(host);
      }
      return task;
    }
  }

  /// Lets what has begun come to its end, but no longer than ten seconds.
  @Override
  public void close() {
    synchronized (waiting) {
      end.countDown();
      waiting.values().forEach(queue -> queue.forEach(task -> task.result.cancel(false)));
      waiting.clear();
    }
    workers.shutdown();
    try {
      workers.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      workers.shutdownNow();
    }
  }
}
