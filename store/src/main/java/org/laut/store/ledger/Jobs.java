package org.laut.store.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.laut.store.database.Bulk;
import org.laut.store.database.Database;
import org.laut.store.database.Session;

/// The jobs of a store. One that is added is on the disk, and stays until it is done.
public record Jobs(Database database, InstantSource clock) {
  private static final int PART = 1 << 20;
  private static final int KEPT = 1000;
  private static final String COLUMNS =
      "select job, state, received, bytes, options, summary, problem from job ";

  /// Keeps a job and its body.
  ///
  /// @param body read to its end; of `bytes` bytes
  public void add(String id, long bytes, String options, String summary, InputStream body) {
    long now = clock.instant().toEpochMilli();
    database.write(session -> {
      long number = 1 + session.number("select coalesce(max(number), 0) from job");
      session.update(
          "insert into job (job, number, state, received, bytes, options, summary)"
              + " values (?, ?, 'waiting', ?, ?, ?, ?)",
          id,
          number,
          now,
          bytes,
          options,
          summary);
      parts(session, id, body);
      return session.update(
          "delete from job where number <= ? and state in ('done', 'failed')", number - KEPT);
    });
  }

  private static void parts(Session session, String id, InputStream body) {
    try (Bulk bulk = session.bulk("insert into job_part (job, part, data) values (?, ?, ?)")) {
      int part = 0;
      for (byte[] data = body.readNBytes(PART); data.length > 0; data = body.readNBytes(PART)) {
        bulk.add(id, part++, data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A job.
  public Optional<Job> find(String id) {
    return database.read(session -> session.first(COLUMNS + "where job = ?", Jobs::job, id));
  }

  /// How many have not ended.
  public long open() {
    return database.read(session ->
        session.number("select count(*) from job where state in ('waiting', 'running')"));
  }

  /// Makes those wait again that were running when a service ended.
  public void resume() {
    database.write(
        session -> session.update("update job set state = 'waiting' where state = 'running'"));
  }

  /// Takes the first that waits; it is running then.
  public Optional<Job> next() {
    return database.write(session -> {
      List<Job> waiting =
          session.list(COLUMNS + "where state = 'waiting' order by number limit 1", Jobs::job);
      waiting.forEach(
          job -> session.update("update job set state = 'running' where job = ?", job.id()));
      return waiting.stream().findFirst();
    });
  }

  /// The body, a piece at a time.
  public InputStream body(String id) {
    return new PartStream(part ->
        database.read(session ->
            session.first(
                "select data from job_part where job = ? and part = ?",
                row -> row.getBytes(1),
                id,
                part)));
  }

  /// Notes how far a job is.
  public void progress(String id, String summary) {
    database.write(
        session -> session.update("update job set summary = ? where job = ?", summary, id));
  }

  /// Makes a job wait again.
  public void putBack(String id) {
    database.write(session -> session.update("update job set state = 'waiting' where job = ?", id));
  }

  /// Ends a job; its body is not kept.
  ///
  /// @param problem why it failed; null if it did not
  public void end(String id, String summary, @Nullable String problem) {
    database.write(session -> {
      session.update(
          "update job set state = ?, summary = ?, problem = ? where job = ?",
          problem == null ? "done" : "failed",
          summary,
          problem,
          id);
      return session.update("delete from job_part where job = ?", id);
    });
  }

  private static Job job(ResultSet row) throws SQLException {
    return new Job(
        row.getString(1),
        Job.State.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getLong(4),
        row.getString(5),
        row.getString(6),
        row.getString(7));
  }
}
