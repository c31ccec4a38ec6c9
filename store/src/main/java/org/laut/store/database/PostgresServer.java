package org.laut.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.laut.store.database.StoreFailure.Reason;

/// A store in a PostgreSQL database, in the schema that the connection has as its current one.
///
/// Who writes holds an advisory lock of that schema until the end of the transaction, so that two
/// processes write one after the other.
final class PostgresServer implements Database {
  private static final int CONNECTIONS = 8;
  private static final long CONNECT_MILLIS = 10_000;
  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('laut.store.' || current_schema(), 0)) is null";
  private static final String TABLES =
      "select count(*) from pg_tables where schemaname = current_schema() and tablename = 'store'";

  private final HikariDataSource pool;
  private final Dialect dialect;

  private PostgresServer(HikariDataSource pool, Dialect dialect) {
    this.pool = pool;
    this.dialect = dialect;
  }

  static PostgresServer open(PostgresUrl url, Duration patience) {
    var dialect =
        new Dialect(url.shown(), "collate \"C\"", "", Transactions.DRIVER, PostgresServer::reason);
    HikariDataSource pool;
    try {
      pool = new HikariDataSource(config(url, patience));
    } catch (PoolInitializationException e) {
      throw e.getCause() instanceof SQLException cause
          ? dialect.failure(cause)
          : dialect.failure(Reason.UNREACHABLE, String.valueOf(e.getMessage()));
    }
    var server = new PostgresServer(pool, dialect);
    try {
      server.setUp();
      return server;
    } catch (StoreFailure e) {
      server.close();
      throw e;
    }
  }

  private static HikariConfig config(PostgresUrl url, Duration patience) {
    var config = new HikariConfig();
    config.setPoolName("laut-store");
    config.setJdbcUrl(url.jdbc());
    config.setUsername(url.user());
    config.setPassword(url.password());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(CONNECT_MILLIS);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.addDataSourceProperty("ApplicationName", "laut");
    config.addDataSourceProperty("options", "-c lock_timeout=" + patience.toMillis());
    return config;
  }

  private void setUp() {
    boolean ready =
        read(session -> session.number(TABLES) > 0 && Schema.isCurrent(session, dialect));
    if (!ready) {
      write(session -> {
        boolean empty = session.number(TABLES) == 0;
        Schema.migrate(
            session, dialect, empty ? 0 : (int) session.number("select format from store"));
        return true;
      });
    }
  }

  @Override
  public <T> T read(Work<T> work) {
    try (Session session = snapshot()) {
      return work.in(session);
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    try (Session session = session(Connection.TRANSACTION_READ_COMMITTED, false)) {
      session.list(LOCK, row -> row.getBoolean(1));
      T result = work.in(session);
      session.commit();
      return result;
    }
  }

  @Override
  public Session snapshot() {
    return session(Connection.TRANSACTION_REPEATABLE_READ, true);
  }

  private Session session(int isolation, boolean readOnly) {
    try {
      Connection connection = pool.getConnection();
      connection.setTransactionIsolation(isolation);
      connection.setReadOnly(readOnly);
      return new Session(connection, dialect, () -> giveBack(connection));
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  private void giveBack(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /// PostgreSQL checks its pages by itself where the server is set up to do so.
  @Override
  public List<String> faults() {
    return List.of();
  }

  @Override
  public long size() {
    return read(session ->
        session.number(
            "select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace"
                + " where n.nspname = current_schema() and c.relkind = 'r'"));
  }

  /// The server overwrites deleted rows when it vacuums.
  @Override
  public void purge() {}

  @Override
  public void close() {
    pool.close();
  }

  private static Reason reason(SQLException error) {
    String state = error.getSQLState() == null ? "" : error.getSQLState();
    return switch (state) {
      case "53100" -> Reason.FULL;
      case "55P03", "57014", "40P01" -> Reason.LOCKED;
      case "25006", "42501" -> Reason.READ_ONLY;
      case "3D000", "3F000", "28000", "28P01", "53300", "57P03" -> Reason.UNREACHABLE;
      case "XX001", "XX002" -> Reason.DAMAGED;
      case "42P01", "42703" -> Reason.NOT_A_STORE;
      default -> state.startsWith("08") ? Reason.UNREACHABLE : Reason.BROKEN;
    };
  }
}
