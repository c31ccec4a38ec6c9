package org.laut.bench.speed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Time expressions of Laut and of HeidelTime on the same articles, in turns.
///
/// What counts is the processor time of the thread that reads, on both sides; each ratio is the
/// median of pairs, so that other work on the machine slows both.
final class TimesRace {
  private static final int ARTICLES = 60;
  private static final int PASSES = 20;

  private final Path root;
  private final int settling;
  private final int rounds;

  TimesRace(Path root, boolean quick) {
    this.root = root;
    this.settling = quick ? 4 : 12;
    this.rounds = quick ? 3 : 11;
  }

  /// The lines of the table; one that says so if HeidelTime is not there.
  List<String> lines() {
    if (!HeidelTime.available(root)) {
      return List.of("times: HeidelTime                 skipped, bench/heideltime is not built");
    }
    List<String> articles = new SyntheticNews(4).articles(ARTICLES);
    try (HeidelTime heidelTime = HeidelTime.start(root, SyntheticNews.PUBLISHED, articles)) {
      return lines(heidelTime, articles);
    } catch (IOException e) {
      return List.of("times: HeidelTime                 skipped, it stopped: " + e.getMessage());
    }
  }

  private List<String> lines(HeidelTime heidelTime, List<String> articles) throws IOException {
    double characters = articles.stream().mapToInt(String::length).sum();
    LautTimes laut = new LautTimes(SyntheticNews.PUBLISHED, articles);
    double[] their = new double[rounds];
    double[] alone = new double[rounds];
    double[] whole = new double[rounds];
    int found = 0;
    for (int i = -settling; i < rounds; i++) {
      HeidelTime.Round round = heidelTime.round();
      double ours = laut.alone(PASSES);
      double all = laut.fromCharacters(PASSES);
      if (i >= 0) {
        their[i] = characters / round.seconds();
        alone[i] = round.seconds() / ours;
        whole[i] = round.seconds() / all;
        found = round.times();
      }
    }
    String counts = "found by HeidelTime " + found + ", by Laut " + laut.times();
    return List.of(
        Row.plain("times: HeidelTime without tagger, characters/s", median(their)) + "   " + counts,
        Row.atLeast("times: Laut to HeidelTime, tokens and tags given", median(alone), 10)
            .toString(),
        Row.plain("times: Laut to HeidelTime, from the characters on", median(whole)));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
