package org.laut.store.database;

import java.time.Duration;
import java.util.List;

/// An open database with the store's tables in it.
///
/// Every method may be called from several threads, and throws [StoreFailure] alone.
public sealed interface Database extends AutoCloseable permits SqliteFile, PostgresServer {
  /// What is done within one transaction.
  @FunctionalInterface
  interface Work<T> {
    T in(Session session);
  }

  /// Opens the database at a place, making its tables if there are none.
  ///
  /// @param where the path of a SQLite file, or `postgresql://user:password@host:port/database`
  /// @param patience how long to wait while another process writes
  static Database open(String where, Duration patience) {
    return PostgresUrl.is(where)
        ? PostgresServer.open(PostgresUrl.of(where), patience)
        : SqliteFile.open(where, patience);
  }

  /// Reads; all of the work sees the database as it is at one moment.
  <T> T read(Work<T> work);

  /// Writes alone: no other process writes at the same time. All of the work is kept, or, if it
  /// throws, nothing.
  <T> T write(Work<T> work);

  /// A session for reading that sees the database as it is now until it is closed.
  Session snapshot();

  /// What the database finds wrong with itself, one line each.
  List<String> faults();

  /// Bytes on the disk.
  long size();

  /// Takes care that what was deleted is not to be found in the files either, as far as the
  /// database can.
  void purge();

  @Override
  void close();
}
