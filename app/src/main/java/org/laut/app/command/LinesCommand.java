package org.laut.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.input.CountedStream;
import org.laut.app.input.InputFile;
import org.laut.app.output.Progress;
import org.laut.app.output.Results;
import org.laut.app.output.WriteFailed;
import org.laut.formats.jsonl.InOrder;
import org.laut.formats.jsonl.Lines;
import org.laut.formats.record.RecordWriter;

/// `laut read --jsonl FILE`: one article a line in, one record a line out, in the same order, on
/// all cores and in constant memory.
public record LinesCommand(Console console, Reader reader) implements Command {
  private static final int MEGABYTE = 1 << 20;
  private static final int LINES_A_THREAD = 16;

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    if (!words.parameters().isEmpty()) {
      throw Failure.usage("jsonl-and-files");
    }
    if (words.has("--text")) {
      throw Failure.usage("text-and-json");
    }
    var file = new InputFile(Objects.requireNonNull(words.value("--jsonl")), console.in());
    try (InputStream in = file.open();
        Results results = Results.to(words.value("--output"), console);
        Progress progress = Progress.on(console, file.size())) {
      var work = new LineWork(reader.get(), new RecordWriter(), words.date(), console.messages());
      var tally = new Tally(file.name(), results, console, progress);
      var lines = new Lines(new CountedStream(in, progress::at), lineLimit());
      inOrder().run(lines, work, tally);
      ExitCode code = tally.finish();
      results.finish();
      return code;
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
