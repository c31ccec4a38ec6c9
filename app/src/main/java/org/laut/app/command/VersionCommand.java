package org.laut.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Version;
import org.laut.app.output.Results;

/// `laut --version`
public record VersionCommand(Console console) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    try (Results results = Results.to(null, console)) {
      results.write((Version.text() + "\n").getBytes(StandardCharsets.UTF_8));
      results.finish();
    }
    return ExitCode.DONE;
  }
}
