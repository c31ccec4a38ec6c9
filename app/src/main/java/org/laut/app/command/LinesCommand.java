package org.laut.app.command;

import java.io.IOException;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;
import org.laut.formats.record.RecordWriter;

/// `laut read --jsonl FILE`: one article a line in, one record a line out, in the same order.
public record LinesCommand(Console console, Reader reader) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    if (!words.parameters().isEmpty()) {
      throw Failure.usage("jsonl-and-files");
    }
    if (words.has("--text")) {
      throw Failure.usage("text-and-json");
    }
    var lines = new LineArticles(console, reader);
    try (Results results = Results.to(words.value("--output"), console)) {
      ExitCode code = lines.read(words, new RecordWriter()::write, results::write);
      results.finish();
      return code;
    }
  }
}
