package org.laut.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The measurements of the service; `bench/load` starts it and says what it takes.
final class LoadBench {
  private static final List<String> COMMANDS = List.of("readings", "who", "soak", "kills");

  private LoadBench() {}

  /// The first argument is the folder of the project, the second the command.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    if (words.size() < 2 || !COMMANDS.contains(words.get(1))) {
      fail("bench/load " + String.join("|", COMMANDS) + " [OPTIONS]; see the head of bench/load");
      return;
    }
    try {
      run(words.get(1), new LoadOptions(Path.of(words.get(0)), words.subList(2, words.size())))
          .forEach(System.out::println);
    } catch (IllegalArgumentException e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> run(String command, LoadOptions options)
      throws IOException, InterruptedException {
    return switch (command) {
      case "readings" -> new Readings(options).lines();
      case "who" -> new Asking(options).lines();
      case "soak" -> new Soak(options).lines();
      default -> new Kills(options).lines();
    };
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(2);
  }
}
