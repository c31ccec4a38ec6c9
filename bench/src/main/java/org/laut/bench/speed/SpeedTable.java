package org.laut.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/// Measures the speed of this build and prints one table: `SpeedTable <root> [--quick] [ARTICLE]`.
///
/// What is compared takes turns, round by round, and the best round of each side counts: other work
/// on the machine only ever slows down.
final class SpeedTable {
  private static final double MEGABYTE = 1 << 20;

  private final boolean quick;
  private final Path root;
  private final Path article;
  private final Throughput throughput;

  private SpeedTable(List<String> arguments) {
    List<String> files = arguments.stream().filter(a -> !a.equals("--quick")).toList();
    quick = files.size() < arguments.size();
    root = Path.of(files.get(0)).toAbsolutePath();
    article = files.size() > 1 ? Path.of(files.get(1)) : root.resolve("examples/sturmflut.txt");
    throughput = new Throughput(quick);
  }

  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    new SpeedTable(List.of(arguments)).print();
  }

  private void print() throws IOException, InterruptedException, RunnerException {
    processes();
    show(
        Row.atLeast("processor time, OpenNLP to whole reading", new ReadingRace(quick).ratio(), 3));
    reading();
    length();
    new TimesRace(root, quick).lines().forEach(System.out::println);
  }

  private void reading() throws RunnerException {
    double openNlp = 0;
    double one = 0;
    double two = 0;
    for (int round = 0; round < rounds(); round++) {
      openNlp = Math.max(openNlp, throughput.openNlp());
      one = Math.max(one, throughput.laut(1));
      two = Math.max(two, throughput.laut(2));
    }
    show(Row.atLeast("tokens/s, whole reading to OpenNLP, one thread", one / openNlp, 3));
    show(Row.atLeast("tokens/s, two threads to one", two / one, 1.7));
  }

  private void length() throws RunnerException {
    double shorter = 0;
    double longer = 0;
    for (int round = 0; round < rounds(); round++) {
      shorter = Math.max(shorter, throughput.document(LengthBenchmark.SHORT));
      longer = Math.max(longer, throughput.document(LengthBenchmark.LONG));
    }
    double charactersShorter = shorter * LengthBenchmark.SHORT;
    double charactersLonger = longer * LengthBenchmark.LONG;
    show(
        Row.atMost(
            "time per character, 1 MB to 100 kB", charactersShorter / charactersLonger, 1.3));
  }

  private int rounds() {
    return quick ? 1 : 3;
  }

  private void processes() throws IOException, InterruptedException {
    Processes processes = new Processes(root);
    double jar = Files.size(root.resolve("app/target/laut.jar")) / MEGABYTE;
    show(Row.atMost("laut.jar, MB", jar, 30));
    show(
        Row.atMost("./laut read, s from start to end", processes.read(article, quick ? 3 : 10), 1));
    int articles = quick ? 1_000 : 10_000;
    double lines = processes.lines(articles, "-Xmx128m");
    show(Row.atLeast("--jsonl under -Xmx128m, records", lines, articles));
  }

  private static void show(Row row) {
    System.out.println(row);
  }
}
