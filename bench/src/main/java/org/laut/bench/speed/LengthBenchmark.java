package org.laut.bench.speed;

import java.util.concurrent.TimeUnit;
import org.laut.Laut;
import org.laut.report.Report;
import org.laut.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Long documents: the time for a character should not grow with the text.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 6, time = 3)
public class LengthBenchmark {
  static final int SHORT = 100_000;
  static final int LONG = 1_000_000;

  /// UTF-16 units of the document.
  @Param({"" + SHORT, "" + LONG})
  public int length = SHORT;

  private final Laut laut = Laut.german();
  private final String text = new SyntheticNews(2).document(LONG);

  @Benchmark
  public Report read() {
    Document document = Document.of(text.substring(0, length));
    return laut.read(document.published(SyntheticNews.PUBLISHED));
  }
}
