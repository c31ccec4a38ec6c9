package org.laut.app.command.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;

/// What the words after `laut feeds` have in common.
final class FeedWords {
  /// Who has a hand in it, for the audit trail.
  static final String WHO = "command line";

  private FeedWords() {}

  /// One word at least.
  static List<String> some(List<String> words, String action) throws Failure {
    if (words.isEmpty()) {
      throw Failure.usage("no-feed", action);
    }
    return words;
  }

  /// How a run ended in which some things went well and others did not.
  static ExitCode code(int good, int bad) {
    if (bad == 0) {
      return ExitCode.DONE;
    }
    return good == 0 ? ExitCode.FAILED : ExitCode.PARTLY_DONE;
  }

  static void print(Console console, List<String> lines) throws Failure, IOException {
    try (Results results = Results.to(null, console)) {
      for (String line : lines) {
        results.write((line + "\n").getBytes(UTF_8));
      }
      results.finish();
    }
  }
}
