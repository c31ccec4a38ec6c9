package org.laut.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.laut.app.command.store.Desk;

/// The real program as a process of its own, with the memory that `./laut` gives it; its messages
/// are English.
final class LautProcess {
  private static final List<String> JAVA =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx512m",
          "--enable-native-access=ALL-UNNAMED",
          "-cp",
          System.getProperty("java.class.path"),
          "org.laut.app.Main");

  private final Process process;
  private final Path out;
  private final Path err;

  private LautProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static LautProcess start(String... words) throws IOException {
    return start(List.of(), Files.createTempFile("laut", ".out"), words);
  }

  /// One whose results go to a device of which every write fails.
  static LautProcess onFullDevice(String... words) throws IOException {
    return start(List.of(), Path.of("/dev/full"), words);
  }

  /// One that cannot make files of more than so many kilobytes.
  static LautProcess limited(int kilobytes, String... words) throws IOException {
    String command = "ulimit -f " + 2 * kilobytes + " && exec \"$@\"";
    return start(
        List.of("/bin/sh", "-c", command, "sh"), Files.createTempFile("laut", ".out"), words);
  }

  private static LautProcess start(List<String> before, Path out, String... words)
      throws IOException {
    var command = new ArrayList<>(before);
    command.addAll(JAVA);
    command.addAll(List.of(words));
    Path err = Files.createTempFile("laut", ".err");
    var builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove(Desk.VARIABLE);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return new LautProcess(builder.start(), out, err);
  }

  /// Waits for its end.
  Run end() throws InterruptedException {
    int code = process.waitFor();
    try {
      String printed = Files.isRegularFile(out) ? taken(out) : "";
      return new Run(code, printed, taken(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String taken(Path file) throws IOException {
    String text = Files.readString(file, UTF_8);
    Files.delete(file);
    return text;
  }

  /// Starts one and waits for its end.
  static Run of(String... words) throws IOException, InterruptedException {
    return start(words).end();
  }
}
