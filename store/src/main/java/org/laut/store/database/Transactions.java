package org.laut.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;

/// How a transaction of many statements is ended.
enum Transactions {
  /// By the driver.
  DRIVER {
    @Override
    void commit(Connection connection) throws SQLException {
      connection.commit();
    }

    @Override
    void rollback(Connection connection) throws SQLException {
      connection.rollback();
    }
  },
  /// By statements: the driver of SQLite, if left to it, begins the next transaction at once and
  /// keeps other writers out while nothing is written.
  STATEMENTS {
    @Override
    void commit(Connection connection) throws SQLException {
      execute(connection, "commit");
    }

    // Where SQLite has taken everything back by itself, as it does when the disk is full, it finds
    // nothing to take back.
    @Override
    void rollback(Connection connection) throws SQLException {
      try {
        execute(connection, "rollback");
      } catch (SQLException e) {
        if (e.getErrorCode() != SQLiteErrorCode.SQLITE_ERROR.code) {
          throw e;
        }
      }
    }
  };

  abstract void commit(Connection connection) throws SQLException;

  abstract void rollback(Connection connection) throws SQLException;

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
