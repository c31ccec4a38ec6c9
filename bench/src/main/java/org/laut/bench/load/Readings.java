package org.laut.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import org.laut.Laut;
import org.laut.bench.speed.Row;
import org.laut.bench.speed.SyntheticNews;
import org.laut.bench.wire.Options;
import org.laut.text.Document;

/// Readings per second of the service beside the library's own on all processors.
final class Readings {
  private static final int ARTICLES = 500;
  private static final int SECONDS = 20;
  private static final int LIBRARY_THREADS = Runtime.getRuntime().availableProcessors();
  private static final double LEAST_SHARE = 0.7;
  private static final int[] CLIENTS = {1, 8, 32};

  private final Options options;
  private final List<String> articles;
  private final Duration time;

  Readings(Options options) {
    this.options = options;
    articles = new SyntheticNews(options.number("--seed", 1)).articles(ARTICLES);
    time = Duration.ofSeconds(options.number("--seconds", SECONDS));
  }

  /// The request that reads the article with this number, counted round.
  static HttpRequest request(Served served, List<String> articles, int number) {
    return HttpRequest.newBuilder(served.at("/v1/read?date=" + SyntheticNews.PUBLISHED))
        .header("Content-Type", "text/plain; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString(articles.get(number % articles.size()), UTF_8))
        .build();
  }

  /// The lines of the table.
  List<String> lines() throws IOException, InterruptedException {
    double library = library();
    List<String> lines = new ArrayList<>();
    lines.add(Row.plain("library, readings per second, all processors", library));
    Path store = ScratchStore.empty(options.root().resolve("bench/target"), "load.db");
    try (Served served = Served.start(options.laut(), store.toString())) {
      new Load(CLIENTS[1], time, n -> request(served, articles, n)).run();
      for (int clients : CLIENTS) {
        lines.addAll(lines(served, clients, library));
      }
    }
    return lines;
  }

  private List<String> lines(Served served, int clients, double library)
      throws InterruptedException {
    Load.Outcome outcome = new Load(clients, time, n -> request(served, articles, n)).run();
    String name = String.format(Locale.ROOT, "service, %2d clients, ", clients);
    double share = outcome.perSecond() / library;
    return List.of(
        Row.plain(name + "readings per second", outcome.perSecond()),
        Row.plain(name + "ms, median", outcome.millis(0.5)),
        Row.plain(name + "ms, 99th percentile", outcome.millis(0.99)),
        Row.plain(name + "not answered", outcome.failed()),
        clients == 1
            ? Row.plain(name + "share of the library's speed", share)
            : Row.atLeast(name + "share of the library's speed", share, LEAST_SHARE).toString());
  }

  /// Reads the articles again and again on as many threads as there are processors, a while for
  /// warming up first.
  private double library() throws InterruptedException {
    Laut laut = Laut.german();
    perSecond(laut);
    return perSecond(laut);
  }

  private double perSecond(Laut laut) throws InterruptedException {
    var done = new LongAdder();
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < LIBRARY_THREADS; t++) {
      int first = t;
      threads.add(Thread.ofPlatform().start(() -> read(laut, first, start, done)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return done.sum() / ((System.nanoTime() - start) / 1e9);
  }

  private void read(Laut laut, int first, long start, LongAdder done) {
    for (int i = first; System.nanoTime() - start < time.toNanos(); i++) {
      String text = articles.get(i % articles.size());
      laut.read(Document.of(text).published(SyntheticNews.PUBLISHED));
      done.increment();
    }
  }
}
