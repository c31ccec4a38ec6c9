package org.laut.bench.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.laut.store.database.StoreFailure;

/// The measurements with a made-up wire; `bench/wire` starts it and says what it takes.
final class WireBench {
  private static final List<String> COMMANDS =
      List.of("generate", "study", "ingest", "queries", "crash");

  private static final List<String> OPTIONS =
      List.of("--items", "--store", "--seed", "--kills", "--file", "--questions");

  private WireBench() {}

  /// The first argument is the folder of the project, the second the command.
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> words = List.of(arguments);
    if (words.size() < 2 || !COMMANDS.contains(words.get(1))) {
      fail("bench/wire " + String.join("|", COMMANDS) + " [OPTIONS]; bench/wire --help shows all");
      return;
    }
    try {
      run(
          words.get(1),
          new Options(Path.of(words.get(0)), OPTIONS, words.subList(2, words.size())));
    } catch (IllegalArgumentException | StoreFailure e) {
      fail(String.valueOf(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void run(String command, Options options)
      throws IOException, InterruptedException {
    switch (command) {
      case "generate" -> WireFile.write(options);
      case "study" -> show(StudySpeed.lines());
      case "ingest" -> show(new IngestRun(options, options.emptyStore(IngestRun.STORE)).lines());
      case "queries" -> show(new QueryRun(options).lines());
      default -> show(CrashRun.lines(options));
    }
  }

  private static void show(List<String> lines) {
    lines.forEach(System.out::println);
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(2);
  }
}
