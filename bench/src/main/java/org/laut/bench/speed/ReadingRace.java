package org.laut.bench.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.laut.Laut;
import org.laut.text.Document;

/// The whole reading and OpenNLP on the same articles, in turns in one process.
///
/// What counts is the processor time of the thread, and the ratio is the median of pairs: it holds
/// on a busy machine too, where [ReadingBenchmark] measures the others.
final class ReadingRace {
  private static final int ARTICLES = 60;

  private final List<String> articles = new SyntheticNews(1).articles(ARTICLES);
  private final Laut laut = Laut.german();
  private final OpenNlp openNlp = new OpenNlp();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final int settling;
  private final int rounds;

  ReadingRace(boolean quick) {
    this.settling = quick ? 60 : 150;
    this.rounds = quick ? 21 : 81;
  }

  /// Tokens per second, the whole reading to OpenNLP.
  double ratio() {
    for (int i = 0; i < settling; i++) {
      read();
      tag();
    }
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long before = nanos(this::read);
      long between = nanos(this::tag);
      ratios[i] = 2.0 * between / (before + nanos(this::read));
    }
    Arrays.sort(ratios);
    return ratios[rounds / 2];
  }

  private long nanos(Runnable pass) {
    long start = threads.getCurrentThreadCpuTime();
    pass.run();
    return threads.getCurrentThreadCpuTime() - start;
  }

  private void read() {
    for (String article : articles) {
      laut.read(Document.of(article).published(SyntheticNews.PUBLISHED));
    }
  }

  private void tag() {
    for (String article : articles) {
      openNlp.read(article);
    }
  }
}
