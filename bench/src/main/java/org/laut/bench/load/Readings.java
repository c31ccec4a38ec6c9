package org.laut.bench.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;
import org.laut.Laut;
import org.laut.bench.load.Connection.Request;
import org.laut.bench.speed.Row;
import org.laut.bench.speed.SyntheticNews;
import org.laut.bench.wire.Options;
import org.laut.text.Document;

/// Readings per second of the service beside the library's own on as many processors as there are
/// clients, at most all.
final class Readings {
  private static final int ARTICLES = 500;
  private static final int SECONDS = 10;
  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();
  private static final double LEAST_SHARE = 0.7;
  private static final int[] CLIENTS = {1, 8, 32};

  /// A process is warm after some time, when two rounds are not faster by this factor than the best
  /// before. Sooner there are rests between one compilation and the next.
  private static final double FASTER = 1.05;

  private static final Duration WARM = Duration.ofSeconds(80);
  private static final Duration WARM_AT_LAST = Duration.ofMinutes(4);
  private static final int TURNS = 5;

  private final Options options;
  private final List<String> articles;
  private final Duration time;

  Readings(Options options) {
    this.options = options;
    articles = new SyntheticNews(options.number("--seed", 1)).articles(ARTICLES);
    time = Duration.ofSeconds(options.number("--seconds", SECONDS));
  }

  /// The request that reads the article with this number, counted round.
  static Request request(List<String> articles, int number) {
    return new Request(
        "/v1/read?date=" + SyntheticNews.PUBLISHED,
        "text/plain; charset=utf-8",
        articles.get(number % articles.size()));
  }

  /// The lines of the table. Both are warm before they are measured, and take turns, so that what
  /// else the machine does falls on both; a share is the middle one of those of all turns.
  List<String> lines() throws IOException, InterruptedException {
    Laut laut = Laut.german();
    warm(() -> perSecond(laut, PROCESSORS));
    Path store = ScratchStore.empty(options.root().resolve("bench/target"), "load.db");
    try (Served served = Served.start(options.laut(), store.toString())) {
      warm(() -> load(served, CLIENTS[1]).perSecond());
      List<Turn> turns = new ArrayList<>();
      for (int i = 0; i < TURNS; i++) {
        for (int clients : CLIENTS) {
          double library = perSecond(laut, Math.min(clients, PROCESSORS));
          turns.add(new Turn(clients, library, load(served, clients)));
        }
      }
      return lines(turns);
    }
  }

  /// The library and, right after it, the service.
  private record Turn(int clients, double library, Load.Outcome service) {
    double share() {
      return service.perSecond() / library;
    }
  }

  private static List<String> lines(List<Turn> turns) {
    List<String> lines = new ArrayList<>();
    for (int clients : CLIENTS) {
      List<Turn> some = turns.stream().filter(turn -> turn.clients == clients).toList();
      int threads = Math.min(clients, PROCESSORS);
      lines.add(
          Row.plain(
              "library, " + threads + " at a time, readings per second",
              middle(some, Turn::library)));
      String name = String.format(Locale.ROOT, "service, %2d clients, ", clients);
      double share = middle(some, Turn::share);
      lines.add(Row.plain(name + "readings per second", middle(some, t -> t.service.perSecond())));
      lines.add(Row.plain(name + "ms, median", middle(some, t -> t.service.millis(0.5))));
      lines.add(Row.plain(name + "ms, 99th percentile", middle(some, t -> t.service.millis(0.99))));
      lines.add(
          Row.plain(name + "not answered", some.stream().mapToInt(t -> t.service.failed()).sum()));
      lines.add(Row.atLeast(name + "share of the library's speed", share, LEAST_SHARE).toString());
    }
    return lines;
  }

  private static double middle(List<Turn> turns, ToDoubleFunction<Turn> figure) {
    double[] sorted = turns.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private Load.Outcome load(Served served, int clients) throws InterruptedException {
    return new Load(served, clients, time, n -> request(articles, n)).run();
  }

  /// One measurement, in readings per second.
  private interface Round {
    double perSecond() throws InterruptedException;
  }

  /// Rounds until the process is warm.
  private static void warm(Round round) throws InterruptedException {
    long start = System.nanoTime();
    double best = 0;
    int settled = 0;
    for (long past = 0; ; past = System.nanoTime() - start) {
      if (past > WARM_AT_LAST.toNanos() || (past > WARM.toNanos() && settled >= 2)) {
        return;
      }
      double now = round.perSecond();
      settled = now > FASTER * best ? 0 : settled + 1;
      best = Math.max(best, now);
    }
  }

  /// Reads the articles again and again on so many threads.
  private double perSecond(Laut laut, int count) throws InterruptedException {
    var done = new LongAdder();
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < count; t++) {
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
