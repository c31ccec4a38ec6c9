package org.laut.bench.wire;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;

/// A wire as a file of JSON lines.
final class WireFile {
  private WireFile() {}

  static void write(Options options) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(options.file())) {
      new SyntheticWire(options.seed()).write(options.items(IngestRun.ITEMS), out);
    }
  }
}
