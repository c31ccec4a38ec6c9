package org.laut.app.command;

import java.io.IOException;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;

/// `laut read FILE...`: each article as a view for people or as a record for programs.
public record ReadCommand(Console console, Reader reader) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    if (words.has("--jsonl")) {
      return new LinesCommand(console, reader).run(words);
    }
    boolean several = words.files().size() > 1;
    if (words.has("--text") && words.has("--json")) {
      throw Failure.usage("text-and-json");
    }
    Rendering rendering = Rendering.of(words, console, several);
    var articles = new Articles(console, reader);
    try (Results results = Results.to(words.value("--output"), console)) {
      ExitCode code =
          articles.read(
              words,
              (article, report) -> {
                byte[] rendered = rendering.of(article, report);
                if (rendering instanceof Rendering.Records) {
                  articles.tellIfUnread(article, report);
                }
                results.write(rendered);
              });
      if (code != ExitCode.FAILED) {
        results.finish();
      }
      return code;
    }
  }
}
