package org.laut.service.route;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;

/// Does the work of requests: so many at a time, so many waiting, each within a time.
public final class Workshop implements AutoCloseable {
  private static final int RETRY = 2;

  private final ThreadPoolExecutor pool;
  private final Duration patience;

  /// @param workers how many are worked on at a time
  /// @param waiting how many more may wait
  /// @param patience how long waiting and work may take together
  public Workshop(int workers, int waiting, Duration patience) {
    this.pool =
        new ThreadPoolExecutor(
            workers,
            workers,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting),
            Workshop::thread);
    this.patience = patience;
  }

  private static Thread thread(Runnable work) {
    var thread = new Thread(work, "laut-work");
    thread.setDaemon(true);
    return thread;
  }

  /// Does some work; throws a [Problem] if there is too much to do or it takes too long. Work that
  /// takes too long is interrupted and keeps its place among the workers until it ends.
  public <T> T run(Callable<T> work) {
    Future<T> future;
    try {
      future = pool.submit(work);
    } catch (RejectedExecutionException e) {
      throw Problem.later(Kind.BUSY, "too many requests are being worked on; try again", RETRY);
    }
    try {
      return future.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw Problem.later(
          Kind.TOO_LONG, "not done within " + patience.toSeconds() + " seconds", RETRY);
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw Problem.later(Kind.STOPPING, "the service is being stopped", RETRY);
    } catch (ExecutionException e) {
      throw Thrown.unwrapped(e);
    }
  }

  /// How many are being worked on.
  public int working() {
    return pool.getActiveCount();
  }

  /// How many wait.
  public int waiting() {
    return pool.getQueue().size();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
