package org.laut.bench.speed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/// Whole runs of `./laut`, as a user starts them.
///
/// @param root folder of the project
record Processes(Path root) {
  private static final int MOST_MINUTES = 10;

  /// Median wall time of `./laut read` on an article, in seconds; infinite if it fails.
  double read(Path article, int runs) throws IOException, InterruptedException {
    double[] seconds = new double[runs];
    if (run("", "read", article.toString()) != 0) {
      return Double.POSITIVE_INFINITY;
    }
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      run("", "read", article.toString());
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    Arrays.sort(seconds);
    return seconds[runs / 2];
  }

  /// Number of records that `--jsonl` writes for this many articles under these options of the JVM;
  /// -1 if it fails.
  double lines(int articles, String options) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("laut-bench");
    Path in = folder.resolve("articles.jsonl");
    Path out = folder.resolve("records.jsonl");
    try {
      write(articles, in);
      int exit = run(options, "read", "--jsonl", in.toString(), "--output", out.toString());
      try (var records = Files.lines(out)) {
        return exit == 0 ? records.count() : -1;
      }
    } finally {
      Files.deleteIfExists(in);
      Files.deleteIfExists(out);
      Files.delete(folder);
    }
  }

  private static void write(int articles, Path file) throws IOException {
    SyntheticNews news = new SyntheticNews(3);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < articles; i++) {
        String text = news.article().replace("\"", "\\\"").replace("\n", "\\n");
        out.write("{\"id\":\"" + i + "\",\"text\":\"" + text + "\"}\n");
      }
    }
  }

  private int run(String options, String... arguments) throws IOException, InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = root.resolve("laut").toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LAUT_JAVA_OPTS", options);
    Process process =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
      process.destroy();
      throw new IOException("no end after " + MOST_MINUTES + " minutes: " + command[0]);
    }
    return process.exitValue();
  }
}
