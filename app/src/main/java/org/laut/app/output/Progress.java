package org.laut.app.output;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.laut.app.console.Console;

/// A progress bar, safe for several threads, over the bytes of an input; appears after a second,
/// and only on a terminal.
public final class Progress implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
  private static final String ERASE_LINE = "\r\u001B[K";

  private final @Nullable PrintStream screen;
  private final long size;
  private final long start = System.nanoTime();
  private @Nullable ProgressBar bar;

  private Progress(@Nullable PrintStream screen, long size) {
    this.screen = screen;
    this.size = size;
  }

  /// The progress of reading an input.
  ///
  /// @param size of the input in bytes; -1 if unknown
  public static Progress on(Console console, long size) {
    return new Progress(console.screen().progress() ? console.err() : null, size);
  }

  /// This many bytes are read.
  public synchronized void at(long bytes) {
    if (screen == null) {
      return;
    }
    if (bar == null && System.nanoTime() - start > PATIENCE) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("laut")
              .setInitialMax(size)
              .setUnit(" MB", 1 << 20)
              .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
              .setConsumer(new ConsoleProgressBarConsumer(screen))
              .build();
    }
    if (bar != null) {
      bar.stepTo(bytes);
    }
  }

  /// Makes room for a message on the line of the bar.
  public synchronized void makeRoom() {
    if (bar != null && screen != null) {
      screen.print(ERASE_LINE);
    }
  }

  @Override
  public synchronized void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
