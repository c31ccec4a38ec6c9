package org.laut.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/// A real PostgreSQL server for the tests of this process, from the binaries that Maven brings,
/// else one that is installed. Where none can be started the tests are skipped with the reason.
public final class PostgresServer {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Start START = Start.once();

  private PostgresServer() {}

  private record Start(@Nullable EmbeddedPostgres server, String reason) {
    static Start once() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new Start(server, "");
      } catch (IOException | RuntimeException e) {
        return new Start(null, String.valueOf(e));
      }
    }
  }

  /// The place of a store in a schema of its own, as `--store` takes it.
  public static String newPlace() {
    EmbeddedPostgres server = START.server;
    if (server == null) {
      throw new TestAbortedException("PostgreSQL tests skipped, no server: " + START.reason);
    }
    String schema = "laut" + NUMBER.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return "postgresql://postgres@localhost:"
        + server.getPort()
        + "/postgres?currentSchema="
        + schema;
  }
}
