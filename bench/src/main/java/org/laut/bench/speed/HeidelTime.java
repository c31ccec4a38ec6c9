package org.laut.bench.speed;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// HeidelTime in a process of its own, fed with articles through a pipe.
///
/// It lies in `bench/heideltime`, which is no part of the build; `bench/run` builds it if it can.
final class HeidelTime implements AutoCloseable {
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;

  private HeidelTime(Process process) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(process.getInputStream());
  }

  /// What a round over all articles took and found.
  ///
  /// @param seconds processor time of the thread that read
  record Round(double seconds, int times) {}

  /// True if it has been built.
  static boolean available(Path root) {
    return Files.isDirectory(target(root).resolve("lib"));
  }

  private static Path target(Path root) {
    return root.resolve("bench/heideltime/target");
  }

  /// Starts it and hands it these articles.
  static HeidelTime start(Path root, LocalDate published, List<String> articles)
      throws IOException {
    Path classes = target(root).resolve("classes");
    String path = classes + File.pathSeparator + target(root).resolve("lib") + File.separator + "*";
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                "org.laut.bench.heideltime.HeidelTimeRounds",
                classes.resolve("heideltime.properties").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    HeidelTime started = new HeidelTime(process);
    started.send(published, articles);
    return started;
  }

  private void send(LocalDate published, List<String> articles) throws IOException {
    out.writeUTF(published.toString());
    out.writeInt(articles.size());
    for (String article : articles) {
      byte[] bytes = article.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    out.flush();
  }

  /// Has it read all articles once.
  Round round() throws IOException {
    out.writeByte(1);
    out.flush();
    return new Round(in.readLong() / 1e9, in.readInt());
  }

  @Override
  public void close() {
    process.destroy();
  }
}
