package org.laut.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/// A real PostgreSQL server for the tests of this process, from the binaries that Maven brings,
/// else from those that are installed. Where none can be started the tests are skipped with the
/// reason.
public final class PostgresServer {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Start START = Start.once();

  private PostgresServer() {}

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

  /// The place of a store in a schema of its own, as `--store` takes it.
  public static String newPlace() {
    if (START.port == 0) {
      throw new TestAbortedException("PostgreSQL tests skipped, no server: " + START.reason);
    }
    String schema = "laut" + NUMBER.incrementAndGet();
    String server = "localhost:" + START.port + "/postgres";
    try (Connection connection =
            DriverManager.getConnection("jdbc:postgresql://" + server, "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "postgresql://postgres@" + server + "?currentSchema=" + schema;
  }
}
