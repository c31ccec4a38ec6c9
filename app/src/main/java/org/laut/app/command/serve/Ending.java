package org.laut.app.command.serve;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits until the user ends the program, and keeps it from ending before all is closed.
final class Ending implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final CountDownLatch wanted = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end);

  Ending() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// Returns when the end is wanted.
  void await() {
    try {
      wanted.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end() {
    wanted.countDown();
    try {
      boolean done = closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assert done || wanted.getCount() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the program is ending and the hook runs
    }
  }
}
