package org.laut.store.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection within one transaction, for one thread.
///
/// Values are handed over as parameters only: [Integer], [Long], [String], `byte[]` or null.
public final class Session implements AutoCloseable {
  private static final int ROWS_AT_ONCE = 500;

  private final Connection connection;
  private final Dialect dialect;
  private final Runnable atEnd;
  private boolean ended;

  Session(Connection connection, Dialect dialect, Runnable atEnd) {
    this.connection = connection;
    this.dialect = dialect;
    this.atEnd = atEnd;
  }

  /// Makes a value of the row on which the result stands.
  @FunctionalInterface
  public interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// All rows.
  public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
    var rows = new ArrayList<T>();
    try (Cursor<T> cursor = cursor(sql, row, values)) {
      while (cursor.next()) {
        rows.add(cursor.value());
      }
    }
    return rows;
  }

  /// The first row, if there is one.
  public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
    try (Cursor<T> cursor = cursor(sql, row, values)) {
      return cursor.next() ? Optional.of(cursor.value()) : Optional.empty();
    }
  }

  /// The number in the only column of the only row.
  public long number(String sql, @Nullable Object... values) {
    return first(sql, row -> row.getLong(1), values)
        .orElseThrow(() -> dialect.failure("no row: " + sql));
  }

  /// The rows one after the other, not all in memory.
  public <T> Cursor<T> cursor(String sql, Row<T> row, @Nullable Object... values) {
    try {
      PreparedStatement statement = connection.prepareStatement(sql);
      try {
        statement.setFetchSize(ROWS_AT_ONCE);
        bind(statement, values);
        return new Cursor<>(statement, statement.executeQuery(), row, dialect);
      } catch (SQLException e) {
        statement.close();
        throw e;
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /// Changes rows and gives their number.
  public int update(String sql, @Nullable Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /// Many changes by the same statement.
  public Bulk bulk(String sql) {
    try {
      return new Bulk(connection.prepareStatement(sql), dialect);
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /// As many question marks as values, in brackets.
  public static String marks(int count) {
    return "(" + "?,".repeat(count - 1) + "?)";
  }

  static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case null -> statement.setNull(i + 1, Types.NULL);
        case Integer number -> statement.setInt(i + 1, number);
        case Long number -> statement.setLong(i + 1, number);
        case String text -> statement.setString(i + 1, text);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        default -> throw new IllegalArgumentException("no value of a column: " + values[i]);
      }
    }
  }

  void commit() {
    try {
      dialect.transactions().commit(connection);
      ended = true;
    } catch (SQLException e) {
      throw dialect.failure(e);
    }
  }

  /// Takes back what was not committed and gives the connection back.
  @Override
  public void close() {
    try {
      if (!ended) {
        dialect.transactions().rollback(connection);
      }
    } catch (SQLException e) {
      throw dialect.failure(e);
    } finally {
      atEnd.run();
    }
  }
}
