package org.laut.store.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Many rows for one statement, sent in portions; the last portion when it is closed.
public final class Bulk implements AutoCloseable {
  private static final int PORTION = 1000;

  private final PreparedStatement statement;
  private final Dialect dialect;
  private int waiting;

  Bulk(PreparedStatement statement, Dialect dialect) {
    this.statement = statement;
    this.dialect = dialect;
  }

  public void add(@Nullable Object... values) {
    try {
      Session.bind(statement, values);
      statement.addBatch();
      if (++waiting == PORTION) {
        send();
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  private void send() throws SQLException {
    if (waiting > 0) {
      waiting = 0;
      statement.executeBatch();
    }
  }

  @Override
  public void close() {
    try (statement) {
      send();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }
}
