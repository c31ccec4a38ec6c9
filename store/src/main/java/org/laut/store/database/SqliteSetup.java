package org.laut.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.laut.store.database.StoreFailure.Reason;

/// Makes sure that a SQLite file is a store; a file without tables becomes one.
record SqliteSetup(Connection connection, Dialect dialect) {
  /// "Laut" in ASCII, in the head of the file.
  private static final int APPLICATION = 0x4C617574;

  private static final String TABLES = "select count(*) from sqlite_schema";

  /// Sees to it that the file has the tables of the current format. A file of something else is not
  /// touched.
  void run() {
    try {
      boolean empty = number(TABLES) == 0;
      int application = number("pragma application_id");
      if (application != APPLICATION && !(application == 0 && empty)) {
        throw dialect.failure(Reason.NOT_A_STORE, "a SQLite file of something else");
      }
      boolean ready = !empty && isCurrent();
      Transactions.execute(connection, "pragma journal_mode = wal");
      if (!ready) {
        migrate();
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  private boolean isCurrent() {
    return Schema.isCurrent(new Session(connection, dialect, () -> {}), dialect);
  }

  private void migrate() throws SQLException {
    Transactions.execute(connection, "begin immediate");
    try (var session = new Session(connection, dialect, () -> {})) {
      boolean empty = session.number(TABLES) == 0;
      if (empty || !Schema.isCurrent(session, dialect)) {
        Schema.migrate(
            session, dialect, empty ? 0 : (int) session.number("select format from store"));
        session.update("pragma application_id = " + APPLICATION);
        session.commit();
      }
    }
  }

  private int number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }
}
