package org.laut.app.command.ingest;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.laut.app.console.Console;

/// Turns the user's interrupt into a wish to stop: what was begun is finished before the program
/// ends.
final class Interruption implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean wanted;

  Interruption(Console console) {
    hook =
        new Thread(() -> {
          wanted = true;
          console.tell(console.messages().say("ingest.stopping"));
          await();
        });
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Whether to stop.
  boolean wanted() {
    return wanted;
  }

  private void await() {
    try {
      boolean done = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assert done || wanted;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    finished.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the program is ending and the hook runs
    }
  }
}
