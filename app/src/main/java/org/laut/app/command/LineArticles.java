package org.laut.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Function;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.input.CountedStream;
import org.laut.app.input.InputFile;
import org.laut.app.output.Progress;
import org.laut.app.output.WriteFailed;
import org.laut.formats.jsonl.InOrder;
import org.laut.formats.jsonl.Lines;
import org.laut.report.Report;

/// Reads the file in `--jsonl`, one article a line, on all cores and in constant memory; what is
/// wrong with a line is told, and the next is read.
record LineArticles(Console console, Reader reader) {
  private static final int MEGABYTE = 1 << 20;
  private static final int LINES_A_THREAD = 16;

  /// Hands on what the reports are turned into, in the order of the lines; how that ended.
  ///
  /// @param work on a report; called on several threads
  <T> ExitCode read(Words words, Function<Report, T> work, InOrder.Sink<T> sink)
      throws Failure, IOException {
    var file = new InputFile(Objects.requireNonNull(words.value("--jsonl")), console.in());
    try (InputStream in = file.open();
        Progress progress = Progress.on(console, file.size())) {
      var lineWork = new LineWork<>(reader.get(), work, words.date(), console.messages());
      var tally = new Tally<>(file.name(), sink, console, progress);
      var lines = new Lines(new CountedStream(in, progress::at), lineLimit());
      inOrder().run(lines, lineWork, tally);
      return tally.finish();
    } catch (WriteFailed e) {
      throw e;
    } catch (IOException e) {
      throw file.failure(e);
    }
  }

  private static InOrder inOrder() {
    int threads = Runtime.getRuntime().availableProcessors();
    return new InOrder(threads, LINES_A_THREAD * threads, lineLimit());
  }

  /// Reading an article takes many times its size, so the most that a line may have depends on the
  /// memory there is: 2 MB of 128 MB, 16 MB of 1 GB and more.
  private static int lineLimit() {
    return Math.clamp(Runtime.getRuntime().maxMemory() / 64, MEGABYTE, 16 * MEGABYTE);
  }
}
