package org.laut.bench.wire;

import static org.laut.bench.speed.Row.atLeast;
import static org.laut.bench.speed.Row.atMost;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.laut.bench.speed.Row;

/// How fast `laut ingest` takes in a wire, on two processors, and what memory it needs.
///
/// The items go through its standard input, so that it takes them as fast as it can keep them: what
/// is on the way is a few batches.
final class IngestRun {
  static final int ITEMS = 100_000;

  /// The file of the store, where none is named.
  static final String STORE = "wire.db";

  private static final int STEP = 10_000;
  private static final String TWO_PROCESSORS = "-XX:ActiveProcessorCount=2";

  private final Options options;
  private final String store;
  private final int items;
  private final int step;

  /// @param store without items
  IngestRun(Options options, String store) {
    this.options = options;
    this.store = store;
    items = options.items(ITEMS);
    step = Math.min(STEP, Math.max(1, items / 10));
  }

  /// The lines of the table.
  List<String> lines() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(options.laut().toString(), "ingest", "--store", store, "-");
    builder.environment().merge("LAUT_JAVA_OPTS", TWO_PROCESSORS, (a, b) -> a + " " + b);
    Path out = Files.createTempFile("laut-wire", ".txt");
    try {
      Process laut =
          builder
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      try {
        return lines(laut, out);
      } finally {
        laut.destroyForcibly();
      }
    } finally {
      Files.delete(out);
    }
  }

  private List<String> lines(Process laut, Path out) throws IOException, InterruptedException {
    Memory memory = new Memory(laut);
    List<Double> seconds = feed(laut);
    int code = laut.waitFor();
    memory.close();
    if (code != 0) {
      throw new UncheckedIOException(new IOException("laut ingest ended with code " + code));
    }
    List<String> lines = new ArrayList<>();
    double whole = seconds.getLast();
    double first = seconds.get(0);
    double last = whole - seconds.get(seconds.size() - 2);
    lines.add(Row.plain("ingest, items", items));
    lines.add(Row.plain("ingest, seconds", whole));
    lines.add(atLeast("ingest, items/s", items / whole, 300).toString());
    lines.add(Row.plain("ingest, items/s of the first " + step, step / first));
    lines.add(Row.plain("ingest, items/s of the last " + step, step / last));
    lines.add(atLeast("ingest, last to first " + step, first / last, 0.8).toString());
    lines.add(atMost("ingest, most resident memory, MB", memory.megabytes(), 1024).toString());
    lines.add(Row.plain("ingest, store, bytes per item", Stores.bytes(store) / items));
    lines.add(paces(seconds));
    lines.addAll(Files.readAllLines(out));
    return lines;
  }

  /// Hands in all items; gives the seconds from the start to the end of each step, the last to the
  /// end of the process.
  private List<Double> feed(Process laut) throws IOException, InterruptedException {
    SyntheticWire wire = new SyntheticWire(options.seed());
    List<Double> seconds = new ArrayList<>();
    long start = System.nanoTime();
    try (BufferedWriter in = laut.outputWriter()) {
      for (int sent = 0; sent < items; sent += step) {
        wire.write(Math.min(step, items - sent), in);
        in.flush();
        seconds.add((System.nanoTime() - start) / 1e9);
      }
    }
    laut.waitFor();
    seconds.set(seconds.size() - 1, (System.nanoTime() - start) / 1e9);
    return seconds;
  }

  private String paces(List<Double> seconds) {
    StringBuilder line = new StringBuilder("ingest, items/s by " + step + ":");
    double before = 0;
    for (double until : seconds) {
      line.append(String.format(Locale.ROOT, " %.0f", step / (until - before)));
      before = until;
    }
    return line.toString();
  }
}
