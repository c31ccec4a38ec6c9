package org.laut.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laut.bench.load.Connection.Request;
import org.laut.bench.speed.Row;
import org.laut.bench.wire.Options;
import org.laut.bench.wire.Questions;

/// How the service answers `who` on the store of `bench/wire ingest`, by the number of clients.
final class Asking {
  private static final int SECONDS = 20;
  private static final int ITEMS = 100_000;
  private static final int QUESTIONS = 400;
  private static final int[] CLIENTS = {1, 8, 32};

  private final Options options;
  private final List<String> questions;
  private final Duration time;

  Asking(Options options) {
    this.options = options;
    questions =
        new Questions(options.number("--seed", 1), options.number("--items", ITEMS))
            .draw(QUESTIONS);
    time = Duration.ofSeconds(options.number("--seconds", SECONDS));
  }

  /// The request that asks the question with this number, counted round.
  static Request request(List<String> questions, int number) {
    String words = URLEncoder.encode(questions.get(number % questions.size()), UTF_8);
    return new Request("/v1/who?q=" + words, "", "");
  }

  /// The lines of the table.
  List<String> lines() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    try (Served served = Served.start(options.laut(), options.filledStore("wire.db"))) {
      new Load(served, CLIENTS[1], time, n -> request(questions, n)).run();
      for (int clients : CLIENTS) {
        Load.Outcome outcome = new Load(served, clients, time, n -> request(questions, n)).run();
        String name = String.format(Locale.ROOT, "who, %2d clients, ", clients);
        lines.add(Row.plain(name + "answers per second", outcome.perSecond()));
        lines.add(Row.plain(name + "ms, median", outcome.millis(0.5)));
        lines.add(Row.plain(name + "ms, 99th percentile", outcome.millis(0.99)));
        lines.add(Row.plain(name + "not answered", outcome.failed()));
      }
    }
    return lines;
  }
}
