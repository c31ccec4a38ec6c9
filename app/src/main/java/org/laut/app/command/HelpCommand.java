package org.laut.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;

/// `laut help COMMAND`, the same page as `laut COMMAND --help`.
public record HelpCommand(Console console) implements Command {
  private static final List<String> PAGES =
      List.of(
          "laut",
          "read",
          "timeline",
          "why",
          "ingest",
          "said",
          "relays",
          "diff",
          "lineage",
          "export",
          "verify",
          "forget",
          "feeds",
          "serve",
          "tokens",
          "doctor",
          "completion");

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    List<String> names = words.parameters();
    if (names.size() > 1) {
      throw Failure.usage("too-many", names.get(1), "help");
    }
    return show(names.isEmpty() ? "laut" : names.getFirst());
  }

  /// Prints the page of a command; `laut` for the program's own.
  public ExitCode show(String command) throws Failure, IOException {
    if (!PAGES.contains(command) && !command.equals("help")) {
      throw Failure.usage("unknown-command", command);
    }
    String page = console.messages().help(command.equals("help") ? "laut" : command);
    try (Results results = Results.to(null, console)) {
      results.write(page.getBytes(StandardCharsets.UTF_8));
      results.finish();
    }
    return ExitCode.DONE;
  }
}
