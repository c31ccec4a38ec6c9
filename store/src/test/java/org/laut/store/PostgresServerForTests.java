package org.laut.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;
import org.laut.store.database.Database;

/// A real PostgreSQL server for the tests of this process, from the binaries that Maven brings,
/// else from those that are installed. Where none can be started the tests are skipped with the
/// reason.
final class PostgresServerForTests {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Start START = Start.once();

  private PostgresServerForTests() {}

  /// @param port 0 if there is no server
  private record Start(int port, String reason) {
    static Start once() {
      try {
        return new Start(EmbeddedPostgres.builder().start().getPort(), "");
      } catch (IOException | RuntimeException e) {
        return installed(String.valueOf(e));
      }
    }

    private static Start installed(String reason) {
      try {
        return new Start(InstalledPostgres.start(), "");
      } catch (IOException e) {
        return new Start(0, reason + "; " + e.getMessage());
      }
    }
  }

  /// The place of a store in a schema of its own.
  static String newPlace() {
    Assumptions.assumeTrue(
        START.port > 0, () -> "PostgreSQL tests skipped, no server: " + START.reason);
    String schema = "laut" + NUMBER.incrementAndGet();
    String server = "postgresql://postgres@localhost:" + START.port + "/postgres";
    try (Database database = Database.open(server, Duration.ofMinutes(1))) {
      database.write(session -> session.update("create schema " + schema));
    }
    return server + "?currentSchema=" + schema;
  }
}
