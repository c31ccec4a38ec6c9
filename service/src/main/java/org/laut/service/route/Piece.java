package org.laut.service.route;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.laut.service.problem.Problem;

/// A piece of work on its way to its answer.
final class Piece<T> extends FutureTask<T> {
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private final Set<Piece<?>> open;
  private final long end;

  /// @param open the pieces that are not answered; this one takes itself out
  /// @param end when it must be done, on the clock of `System.nanoTime()`
  Piece(Callable<T> work, Set<Piece<?>> open, long end) {
    super(work);
    this.open = open;
    this.end = end;
  }

  /// What comes of it. What hangs on it is done by the thread that did the work.
  CompletableFuture<T> answer() {
    return answer;
  }

  boolean overdue(long now) {
    return now - end > 0;
  }

  /// Lets this come of it, unless it is done. The work is interrupted.
  void giveUp(Problem problem) {
    if (cancel(true)) {
      Thread.startVirtualThread(() -> answer.completeExceptionally(problem));
    }
  }

  @Override
  protected void done() {
    switch (state()) {
      case SUCCESS -> answer.complete(resultNow());
      case FAILED -> answer.completeExceptionally(exceptionNow());
      case RUNNING, CANCELLED -> {}
    }
    open.remove(this);
  }
}
