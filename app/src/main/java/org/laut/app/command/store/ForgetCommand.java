package org.laut.app.command.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.laut.app.command.Command;
import org.laut.app.command.Words;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.console.Messages;
import org.laut.app.output.Results;
import org.laut.app.view.Plain;
import org.laut.store.Store;
import org.laut.store.Version;

/// `laut forget ITEM`: takes an item and all that was read in it out of a store.
public record ForgetCommand(Desk desk) implements Command {
  private static final int LONGEST_ANSWER = 80;

  @Override
  public ExitCode run(Words words) throws Failure, IOException {
    String ref = Parameters.item(words, "forget");
    Messages messages = desk.console().messages();
    try (Store store = desk.existing(words)) {
      List<Version> versions = desk.versions(store, ref);
      String counted = messages.count("versions", versions.size());
      if (!words.has("--yes") && !confirmed(messages.say("forget.ask", Plain.of(ref), counted))) {
        desk.console().tell(messages.say("forget.kept", Plain.of(ref)));
        return ExitCode.FAILED;
      }
      int forgotten = store.forget(ref);
      String line =
          messages.say("forget.done", Plain.of(ref), messages.count("versions", forgotten));
      try (Results results = Results.to(null, desk.console())) {
        results.write((line + "\n").getBytes(UTF_8));
        results.finish();
      }
      return ExitCode.DONE;
    }
  }

  private boolean confirmed(String question) throws Failure, IOException {
    Console console = desk.console();
    if (!console.screen().progress()) {
      throw Failure.usage("unconfirmed");
    }
    console.err().print("laut: " + question + " ");
    console.err().flush();
    String answer = answer().strip().toLowerCase(Locale.ROOT);
    return List.of("y", "yes", "j", "ja").contains(answer);
  }

  /// What the user types up to the end of the line.
  private String answer() throws IOException {
    var answer = new StringBuilder();
    int next = desk.console().in().read();
    while (next >= 0 && next != '\n' && answer.length() < LONGEST_ANSWER) {
      answer.append((char) next);
      next = desk.console().in().read();
    }
    return answer.toString();
  }
}
