package org.laut.app.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;
import picocli.AutoComplete;

/// `laut completion bash|zsh`: a script that teaches the shell the program's words.
public record CompletionCommand(Console console) implements Command {
  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    List<String> shells = words.parameters();
    if (shells.size() > 1) {
      throw Failure.usage("too-many", shells.get(1), "completion");
    }
    if (!shells.isEmpty() && !List.of("bash", "zsh").contains(shells.getFirst())) {
      throw Failure.usage("shell", shells.getFirst());
    }
    String script = AutoComplete.bash("laut", Grammar.commandLine());
    try (Results results = Results.to(null, console)) {
      results.write(script.getBytes(StandardCharsets.UTF_8));
      results.finish();
    }
    return ExitCode.DONE;
  }
}
