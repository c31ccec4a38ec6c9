package org.laut.store.database;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.laut.store.database.StoreFailure.Reason;

/// A store in one SQLite file, with a write-ahead log beside it while it is open.
///
/// One connection writes, as many as are wanted at a time read. A commit is on the disk when it
/// returns (`synchronous=FULL`): neither a killed process nor a power failure takes it back.
final class SqliteFile implements Database {
  private final SqliteConnections connections;
  private final Dialect dialect;
  private final Connection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final Deque<Connection> idle = new ArrayDeque<>();

  private SqliteFile(SqliteConnections connections, Connection writer) {
    this.connections = connections;
    this.dialect = connections.dialect();
    this.writer = writer;
  }

  static SqliteFile open(String where, Duration patience) {
    Path path = path(where);
    var connections = new SqliteConnections(path, patience);
    Connection writer = connections.writer();
    try {
      new SqliteSetup(writer, connections.dialect()).run();
      return new SqliteFile(connections, writer);
    } catch (StoreFailure e) {
      SqliteConnections.close(writer);
      throw e;
    }
  }

  private static Path path(String where) {
    Path path;
    try {
      path = Path.of(where).toAbsolutePath();
    } catch (InvalidPathException e) {
      throw new StoreFailure(Reason.UNREACHABLE, where, "no path");
    }
    Path folder = path.getParent();
    if (Files.isDirectory(path)) {
      throw new StoreFailure(Reason.NOT_A_STORE, where, "a folder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new StoreFailure(Reason.UNREACHABLE, where, "no folder " + folder);
    }
    if (!Files.isWritable(folder) || Files.exists(path) && !Files.isWritable(path)) {
      throw new StoreFailure(Reason.READ_ONLY, where, "");
    }
    return path;
  }

  @Override
  public <T> T read(Work<T> work) {
    try (Session session = snapshot()) {
      return work.in(session);
    }
  }

  @Override
  public <T> T write(Work<T> work) {
    writing.lock();
    try (Session session = begin(writer, "begin immediate", () -> {})) {
      T result = work.in(session);
      session.commit();
      return result;
    } finally {
      writing.unlock();
    }
  }

  @Override
  public Session snapshot() {
    Connection reader;
    synchronized (idle) {
      reader = idle.poll();
    }
    Connection connection = reader == null ? connections.reader() : reader;
    return begin(connection, "begin", () -> giveBack(connection));
  }

  private Session begin(Connection connection, String sql, Runnable atEnd) {
    try {
      Transactions.execute(connection, sql);
      return new Session(connection, dialect, atEnd);
    } catch (SQLException e) {
      atEnd.run();
      throw dialect.failure(e);
    }
  }

  private void giveBack(Connection connection) {
    synchronized (idle) {
      idle.push(connection);
    }
  }

  @Override
  public List<String> faults() {
    List<String> lines =
        read(session -> session.list("pragma integrity_check", row -> row.getString(1)));
    return lines.equals(List.of("ok")) ? List.of() : lines;
  }

  @Override
  public long size() {
    return read(session ->
        session.number("select page_count * page_size from pragma_page_count, pragma_page_size"));
  }

  /// Deleted rows are overwritten in the file; their copies in the log are cut off here, or, where
  /// others are reading just now, when the last of them closes the store.
  @Override
  public void purge() {
    connections.cutLog();
  }

  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(SqliteConnections::close);
      idle.clear();
    }
    SqliteConnections.close(writer);
  }
}
