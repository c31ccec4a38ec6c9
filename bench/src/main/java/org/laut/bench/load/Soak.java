package org.laut.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laut.bench.load.Connection.Request;
import org.laut.bench.speed.Row;
import org.laut.bench.speed.SyntheticNews;
import org.laut.bench.wire.Options;
import org.laut.bench.wire.Questions;

/// Readings, questions and new items for some minutes, with the memory that the service holds.
final class Soak {
  private static final int MINUTES = 10;
  private static final int CLIENTS = 8;
  private static final int ARTICLES = 500;
  private static final int QUESTIONS = 400;

  /// Kinds of request in turn.
  private static final int TURNS = 4;

  /// Of the memory in the middle third, what the last third may hold at most.
  private static final double FLAT = 1.1;

  private final Options options;

  Soak(Options options) {
    this.options = options;
  }

  /// The lines of the table.
  List<String> lines() throws IOException, InterruptedException {
    int seed = options.number("--seed", 1);
    List<String> articles = new SyntheticNews(seed).articles(ARTICLES);
    List<String> questions = new Questions(seed, ARTICLES).draw(QUESTIONS);
    var wire = new Wire(seed);
    Duration time = Duration.ofMinutes(options.number("--minutes", MINUTES));
    Path store = ScratchStore.empty(options.root().resolve("bench/target"), "soak.db");
    try (Served served = Served.start(options.laut(), store.toString());
        Watch watch = new Watch(served)) {
      Load.Outcome outcome =
          new Load(served, CLIENTS, time, n -> request(n, articles, questions, wire)).run();
      List<String> lines = new ArrayList<>();
      lines.add(Row.plain("minutes", (double) time.toMinutes()));
      lines.add(Row.plain("requests per second", outcome.perSecond()));
      lines.add(Row.plain("ms, 99th percentile", outcome.millis(0.99)));
      lines.add(Row.plain("not answered", outcome.failed()));
      lines.addAll(memory(watch.seen()));
      return lines;
    }
  }

  private static Request request(
      int number, List<String> articles, List<String> questions, Wire wire) {
    return switch (number % TURNS) {
      case 0 -> wire.request();
      case 1 -> Asking.request(questions, number / TURNS);
      default -> Readings.request(articles, number);
    };
  }

  private static List<String> memory(List<Double> seen) {
    List<String> lines = new ArrayList<>();
    double[] thirds = new double[3];
    for (int i = 0; i < 3; i++) {
      int from = i * seen.size() / 3;
      int to = Math.max(from + 1, (i + 1) * seen.size() / 3);
      thirds[i] =
          seen.subList(from, Math.min(to, seen.size())).stream()
              .mapToDouble(Double::doubleValue)
              .average()
              .orElse(Double.NaN);
      lines.add(Row.plain(String.format(Locale.ROOT, "MB, third %d, mean", i + 1), thirds[i]));
    }
    lines.add(
        Row.atMost("memory, last third beside the middle one", thirds[2] / thirds[1], FLAT)
            .toString());
    return lines;
  }
}
