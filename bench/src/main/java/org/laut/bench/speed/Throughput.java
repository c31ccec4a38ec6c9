package org.laut.bench.speed;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs single benchmarks and gives the operations per second of their best iteration.
///
/// @param quick one short round: a glance, no measurement
record Throughput(boolean quick) {
  private static final int SETTLING = 3;

  /// JMH still uses what later JVMs warn of.
  private static final String NO_WARNING = "-Dsun.misc.unsafe.memory.access=allow";

  /// The whole reading with this many threads.
  double laut(int threads) throws RunnerException {
    return run(options("ReadingBenchmark.laut$").threads(threads));
  }

  /// OpenNLP on one thread.
  double openNlp() throws RunnerException {
    return run(options("ReadingBenchmark.openNlp$").threads(1));
  }

  /// One document of this many UTF-16 units.
  double document(int length) throws RunnerException {
    return run(options("LengthBenchmark.read$").param("length", Integer.toString(length)));
  }

  private ChainedOptionsBuilder options(String benchmark) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(benchmark)
            .verbosity(VerboseMode.SILENT)
            .jvmArgsAppend(NO_WARNING);
    return quick
        ? options
            .warmupIterations(SETTLING)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(4)
            .measurementTime(TimeValue.seconds(1))
        : options;
  }

  private static double run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).runSingle().getPrimaryResult().getStatistics().getMax();
  }
}
