package org.laut.store.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.laut.store.database.StoreFailure.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteErrorCode;

/// Makes connections to one SQLite file.
///
/// @param path absolute
/// @param patience how long to wait while another process writes
record SqliteConnections(Path path, Duration patience) {
  private static final int WRITER_CACHE_KIB = 32 * 1024;
  private static final int READER_CACHE_KIB = 8 * 1024;

  Dialect dialect() {
    return new Dialect(
        path.toString(), "", "without rowid", Transactions.STATEMENTS, SqliteConnections::reason);
  }

  /// A connection to write with.
  Connection writer() {
    return connect(config(WRITER_CACHE_KIB));
  }

  /// A connection to read with.
  Connection reader() {
    return connect(config(READER_CACHE_KIB));
  }

  /// Brings what is in the log into the file and empties the log, if nobody is reading from it.
  void cutLog() {
    SQLiteConfig config = config(READER_CACHE_KIB);
    config.setBusyTimeout(0);
    try (Connection connection = connect(config)) {
      Transactions.execute(connection, "pragma wal_checkpoint(truncate)");
    } catch (SQLException e) {
      throw dialect().failure(e);
    }
  }

  private SQLiteConfig config(int cache) {
    var config = new SQLiteConfig();
    config.setBusyTimeout((int) patience.toMillis());
    config.setSynchronous(SynchronousMode.FULL);
    config.setTempStore(TempStore.MEMORY);
    config.setCacheSize(-cache);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return config;
  }

  private Connection connect(SQLiteConfig config) {
    try {
      return config.createConnection("jdbc:sqlite:" + path);
    } catch (SQLException e) {
      throw dialect().failure(e);
    }
  }

  static void close(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new StoreFailure(Reason.BROKEN, "", String.valueOf(e.getMessage()));
    }
  }

  private static Reason reason(SQLException error) {
    return switch (SQLiteErrorCode.getErrorCode(error.getErrorCode() & 0xFF)) {
      case SQLITE_NOTADB -> Reason.NOT_A_STORE;
      case SQLITE_CORRUPT -> Reason.DAMAGED;
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN -> Reason.READ_ONLY;
      case SQLITE_FULL -> Reason.FULL;
      case SQLITE_BUSY, SQLITE_LOCKED -> Reason.LOCKED;
      default -> Reason.BROKEN;
    };
  }
}
