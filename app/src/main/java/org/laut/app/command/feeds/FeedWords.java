package org.laut.app.command.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.laut.app.command.Words;
import org.laut.app.console.Console;
import org.laut.app.console.ExitCode;
import org.laut.app.console.Failure;
import org.laut.app.output.Results;
import org.laut.service.net.NetFailure;
import org.laut.service.net.Opening;

/// What the words after `laut feeds` have in common.
final class FeedWords {
  private FeedWords() {}

  /// The hosts in `--allow`.
  static Set<Opening> opened(Words words) throws Failure {
    String value = words.value("--allow");
    var opened = new HashSet<Opening>();
    if (value != null) {
      for (String host : value.split(",", -1)) {
        opened.add(opening(host));
      }
    }
    return opened;
  }

  private static Opening opening(String host) throws Failure {
    try {
      return Opening.of(host.strip());
    } catch (NetFailure e) {
      throw Failure.usage("allow", host);
    }
  }

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
