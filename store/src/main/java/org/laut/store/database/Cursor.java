package org.laut.store.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The rows of a query one after the other.
public final class Cursor<T> implements AutoCloseable {
  private final Statement statement;
  private final ResultSet rows;
  private final Session.Row<T> row;
  private final Dialect dialect;

  Cursor(Statement statement, ResultSet rows, Session.Row<T> row, Dialect dialect) {
    this.statement = statement;
    this.rows = rows;
    this.row = row;
    this.dialect = dialect;
  }

  /// Goes to the next row; false behind the last one.
  public boolean next() {
    try {
      return rows.next();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /// The row on which it stands. A row that is not of the form in which it was written, so that no
  /// value can be made of it, is damage.
  public T value() {
    try {
      return row.of(rows);
    } catch (SQLException e) {
      throw dialect.failure(e);
    } catch (NullPointerException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw dialect.failure("a row is not of the form in which it was written");
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }
}
