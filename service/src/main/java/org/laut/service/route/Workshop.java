package org.laut.service.route;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;

/// Does the work of requests: so many at a time, so many waiting, each within a time.
public final class Workshop implements AutoCloseable {
  private static final int RETRY = 2;

  /// How many times within the patience the work is looked over.
  private static final int LOOKS = 30;

  private static final int MOST_STAND_INS = 128;

  private final ThreadPoolExecutor pool;
  private final ScheduledThreadPoolExecutor clock;
  private final Future<?> looks;
  private final int workers;
  private final Duration patience;
  private final Set<Piece<?>> open = ConcurrentHashMap.newKeySet();

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
            work -> thread(work, "laut-work"));
    this.clock = new ScheduledThreadPoolExecutor(1, work -> thread(work, "laut-patience"));
    this.workers = workers;
    this.patience = patience;
    long pause = Math.max(1, patience.toMillis() / LOOKS);
    this.looks = clock.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work, String name) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /// Begins some work; throws a [Problem] if there is too much to do.
  ///
  /// The worker itself goes on with what hangs on the answer, so that no other thread need wait or
  /// wake. Work that takes too long, by up to a thirtieth more, ends in a [Problem]; it is
  /// interrupted and keeps its place among the workers until it ends.
  public <T> CompletableFuture<T> begin(Callable<T> work) {
    return put(work).answer();
  }

  private <T> Piece<T> put(Callable<T> work) {
    var piece = new Piece<>(work, open, System.nanoTime() + patience.toNanos());
    open.add(piece);
    try {
      pool.execute(piece);
    } catch (RejectedExecutionException e) {
      open.remove(piece);
      throw pool.isShutdown()
          ? stopping()
          : Problem.later(Kind.BUSY, "too many requests are being worked on; try again", RETRY);
    }
    return piece;
  }

  /// Does some work, as [#begin(Callable)] does, and waits for it.
  public <T> T run(Callable<T> work) {
    Piece<T> piece = put(work);
    try {
      return piece.answer().get();
    } catch (InterruptedException e) {
      piece.giveUp(stopping());
      Thread.currentThread().interrupt();
      throw stopping();
    } catch (ExecutionException e) {
      throw Thrown.unwrapped(e);
    }
  }

  private void look() {
    long now = System.nanoTime();
    int answering = 0;
    for (Piece<?> piece : open) {
      if (piece.isDone()) {
        answering++;
      } else if (piece.overdue(now)) {
        piece.giveUp(
            Problem.later(
                Kind.TOO_LONG, "not done within " + patience.toSeconds() + " seconds", RETRY));
      }
    }
    staff(workers + Math.min(answering, MOST_STAND_INS));
  }

  /// A client that does not take in its answer holds a worker; another stands in for it.
  private void staff(int size) {
    if (size > pool.getMaximumPoolSize()) {
      pool.setMaximumPoolSize(size);
      pool.setCorePoolSize(size);
    } else if (size < pool.getCorePoolSize()) {
      pool.setCorePoolSize(size);
      pool.setMaximumPoolSize(size);
    }
  }

  private static Problem stopping() {
    return Problem.later(Kind.STOPPING, "the service is being stopped", RETRY);
  }

  /// How many are being worked on.
  public int working() {
    return pool.getActiveCount();
  }

  /// How many wait.
  public int waiting() {
    return pool.getQueue().size();
  }

  /// Gives up what is not done yet.
  @Override
  public void close() {
    looks.cancel(false);
    clock.shutdown();
    pool.shutdown();
    pool.getQueue().clear();
    open.forEach(piece -> piece.giveUp(stopping()));
    pool.shutdownNow();
  }
}
