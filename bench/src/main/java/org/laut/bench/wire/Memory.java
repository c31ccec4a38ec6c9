package org.laut.bench.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The most resident memory that a process has had, looked up again and again while it runs.
final class Memory implements AutoCloseable {
  private static final int PAUSE_MILLIS = 100;
  private static final String PEAK = "VmHWM:";

  private final Path status;
  private final Thread watch = new Thread(this::watch, "memory");
  private volatile boolean ended;
  private volatile long kilobytes;

  Memory(Process process) {
    status = Path.of("/proc", Long.toString(process.pid()), "status");
    watch.setDaemon(true);
    watch.start();
  }

  private void watch() {
    try {
      while (!ended) {
        look();
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Looks it up now. Where the system has no such file, nothing becomes known.
  private void look() {
    try {
      List<String> lines = Files.readAllLines(status);
      for (String line : lines) {
        if (line.startsWith(PEAK)) {
          kilobytes = Long.parseLong(line.replaceAll("\\D", ""));
        }
      }
    } catch (IOException e) {
      ended = true;
    }
  }

  /// NaN where the system does not say.
  double megabytes() {
    return kilobytes == 0 ? Double.NaN : kilobytes / 1024.0;
  }

  @Override
  public void close() {
    ended = true;
    try {
      watch.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
