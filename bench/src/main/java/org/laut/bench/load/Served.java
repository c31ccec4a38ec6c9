package org.laut.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `laut serve` as a process of its own on a free port.
final class Served implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final Process process;
  private final URI address;

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /// Starts it and waits until it listens.
  ///
  /// @param laut the program
  /// @param store a path or URL
  static Served start(Path laut, String store) throws IOException {
    var command = List.of(laut.toString(), "serve", "--store", store, "--port", "0");
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    BufferedReader out = process.inputReader(UTF_8);
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      int at = line.indexOf("http://");
      if (at >= 0) {
        String url = line.substring(at).split("[;\\s]", 2)[0].replace("//localhost", "//127.0.0.1");
        return new Served(process, URI.create(url));
      }
    }
    throw new IOException("laut serve ended before it listened; try it by hand");
  }

  /// A connection to it.
  ///
  /// @param room for what comes in, used only while it is taken in
  Connection connect(ByteBuffer room) throws IOException {
    return new Connection(address, room);
  }

  /// Megabytes in memory now; NaN where the system does not say.
  double megabytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", "" + process.pid(), "status"))) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
        }
      }
    } catch (IOException e) {
      return Double.NaN;
    }
    return Double.NaN;
  }

  /// Kills it at once, as a power cut would.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
