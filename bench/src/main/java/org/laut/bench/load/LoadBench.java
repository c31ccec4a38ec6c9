package org.laut.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.laut.bench.wire.Options;

/// The measurements of the service; `bench/load` starts it and says what it takes.
final class LoadBench {
  private static final List<String> COMMANDS = List.of("readings", "who", "soak", "kills");

  private static final List<String> OPTIONS =
      List.of("--seconds", "--minutes", "--kills", "--store", "--items", "--seed");

  private LoadBench() {}

  /// The first argument is the folder of the project, the second the command.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    if (words.size() < 2 || !COMMANDS.contains(words.get(1))) {
      fail("bench/load " + String.join("|", COMMANDS) + " [OPTIONS]; see the head of bench/load");
      return;
    }
    try {
      run(words.get(1), new Options(Path.of(words.get(0)), OPTIONS, words.subList(2, words.size())))
          .forEach(System.out::println);
    } catch (IllegalArgumentException e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private static List<String> run(String command, Options options)
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
