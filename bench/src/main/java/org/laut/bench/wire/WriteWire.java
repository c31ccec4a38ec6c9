package org.laut.bench.wire;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes a wire into a file: `WriteWire ITEMS FILE [SEED]`.
final class WriteWire {
  private WriteWire() {}

  public static void main(String[] arguments) throws IOException {
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      new SyntheticWire(seed).write(Integer.parseInt(arguments[0]), out);
    }
  }
}
