package org.laut.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// [Ingest] running beside the test.
final class IngestProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader acknowledged;

  private IngestProcess(Process process) {
    this.process = process;
    this.acknowledged = process.inputReader(StandardCharsets.UTF_8);
  }

  static IngestProcess start(String place, int from, int to, int batch) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new IngestProcess(
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Ingest.class.getName(),
                place,
                String.valueOf(from),
                String.valueOf(to),
                String.valueOf(batch))
            .redirectError(Redirect.INHERIT)
            .start());
  }

  /// Waits for the next batch; gives the end of what is acknowledged, -1 if the process has ended.
  int next() throws IOException {
    String line = acknowledged.readLine();
    return line == null ? -1 : Integer.parseInt(line);
  }

  /// Kills the process as `kill -9` does and gives the end of what it had acknowledged.
  int kill() throws IOException, InterruptedException {
    process.toHandle().destroyForcibly();
    int last = -1;
    for (int end = next(); end >= 0; end = next()) {
      last = end;
    }
    process.waitFor();
    return last;
  }

  /// Waits for its end; 0 if all went well.
  int end() throws IOException, InterruptedException {
    for (int end = next(); end >= 0; ) {
      end = next();
    }
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
