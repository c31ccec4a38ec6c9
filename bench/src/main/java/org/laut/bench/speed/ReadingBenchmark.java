package org.laut.bench.speed;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.laut.Laut;
import org.laut.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The whole reading and OpenNLP's share of it, on the same articles; one operation reads them all.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 10, time = 1)
public class ReadingBenchmark {
  private static final int ARTICLES = 60;

  /// The articles, the same for every reader and thread.
  @State(Scope.Benchmark)
  public static class Corpus {
    final List<String> articles = new SyntheticNews(1).articles(ARTICLES);
  }

  /// Laut serves all threads.
  @State(Scope.Benchmark)
  public static class Whole {
    final Laut laut = Laut.german();
  }

  /// OpenNLP serves one thread.
  @State(Scope.Thread)
  public static class Tagging {
    final OpenNlp openNlp = new OpenNlp();
  }

  /// Statements with their chains, times and events.
  @Benchmark
  public void laut(Corpus corpus, Whole whole, Blackhole hole) {
    for (String article : corpus.articles) {
      hole.consume(whole.laut.read(Document.of(article).published(SyntheticNews.PUBLISHED)));
    }
  }

  /// Sentences, tokens and parts of speech.
  @Benchmark
  public void openNlp(Corpus corpus, Tagging tagging, Blackhole hole) {
    for (String article : corpus.articles) {
      hole.consume(tagging.openNlp.read(article));
    }
  }
}
