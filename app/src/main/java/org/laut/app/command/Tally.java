package org.laut.app.command;

import java.io.IOException;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.output.Progress;
import org.laut.formats.jsonl.InOrder;

/// Hands on the results of lines, tells what is wrong with the others, and counts both.
final class Tally<T> implements InOrder.Sink<LineWork.Result<T>> {
  private final String name;
  private final InOrder.Sink<T> sink;
  private final Console console;
  private final Progress progress;
  private long written;
  private long refused;

  Tally(String name, InOrder.Sink<T> sink, Console console, Progress progress) {
    this.name = name;
    this.sink = sink;
    this.console = console;
    this.progress = progress;
  }

  @Override
  public void accept(LineWork.Result<T> result) throws IOException {
    switch (result) {
      case LineWork.Result.Written<T> line -> {
        sink.accept(line.value());
        written++;
      }
      case LineWork.Result.Refused<T> line -> {
        progress.makeRoom();
        console.tell(console.messages().say("line", name, line.number(), line.problem()));
        refused++;
      }
    }
  }

  /// Tells the sum of what was not read, if anything was not; how the run ended.
  ExitCode finish() {
    progress.makeRoom();
    if (written + refused == 0) {
      console.tell(console.messages().say("about", name, console.messages().say("no-lines")));
    }
    if (refused == 0) {
      return ExitCode.DONE;
    }
    console.tell(console.messages().count("refused", refused));
    return written == 0 ? ExitCode.FAILED : ExitCode.PARTLY_DONE;
  }
}
