package org.laut.testkit;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A PostgreSQL server from the programs that are installed, in a folder of its own. It refuses to
/// run as root, so root starts it as the user `postgres`.
final class InstalledPostgres {
  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

  private InstalledPostgres() {}

  /// Starts one that ends with this process and gives its port.
  static int start() throws IOException {
    Path programs = newest();
    Path data = Files.createTempDirectory("laut-postgres");
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxrwxrwx"));
    int port = freePort();
    run(programs.resolve("initdb").toString(), "-U", "postgres", "-A", "trust", "-D", data + "/db");
    String options = "-p " + port + " -k " + data + " -c fsync=off";
    String control = programs.resolve("pg_ctl").toString();
    String log = data + "/log";
    run(control, "-D", data + "/db", "-o", options, "-l", log, "-w", "start");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(control, data + "/db")));
    return port;
  }

  private static void stop(String control, String data) {
    try {
      run(control, "-D", data, "-m", "immediate", "stop");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path newest() throws IOException {
    if (!Files.isDirectory(PROGRAMS)) {
      throw new IOException("no PostgreSQL is installed in " + PROGRAMS);
    }
    try (Stream<Path> versions = Files.list(PROGRAMS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder())
          .orElseThrow(() -> new IOException("no server is installed in " + PROGRAMS));
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void run(String... command) throws IOException {
    var words = new ArrayList<String>();
    if (System.getProperty("user.name").equals("root")) {
      words.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    words.addAll(List.of(command));
    try {
      int code =
          new ProcessBuilder(words)
              .directory(Path.of("/").toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor();
      if (code != 0) {
        throw new IOException(command[0] + " failed with " + code);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
