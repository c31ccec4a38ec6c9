package org.laut.store.ledger;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.laut.store.database.Database;

/// Answers to requests that may be sent again, for a day and at most ten thousand.
public record Answers(Database database, InstantSource clock) {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration ABANDONED = Duration.ofMinutes(10);
  private static final int MOST = 10_000;

  /// Claims a key for a request.
  ///
  /// @param body SHA-256 of the request
  /// @return what stands under the key; empty if the key is now this request's own. A claim that
  ///   was never followed by an answer, since the process ended, is given up after ten minutes
  public Optional<GivenAnswer> claim(String client, String key, String body) {
    long now = clock.instant().toEpochMilli();
    return database.write(session -> {
      session.update("delete from answer where at < ?", now - KEPT.toMillis());
      session.update("delete from answer where status = 0 and at < ?", now - ABANDONED.toMillis());
      session.update(
          "delete from answer where at < (select min(at) from (select at from answer"
              + " order by at desc limit ?) as latest)",
          MOST);
      Optional<GivenAnswer> given =
          session.first(
              "select body, status, text from answer where client = ? and request_key = ?",
              row -> new GivenAnswer(row.getString(1), row.getInt(2), row.getString(3)),
              client,
              key);
      if (given.isEmpty()) {
        session.update(
            "insert into answer (client, request_key, body, status, text, at)"
                + " values (?, ?, ?, 0, '', ?)",
            client,
            key,
            body,
            now);
      }
      return given;
    });
  }

  /// Keeps the answer to a claimed key.
  public void keep(String client, String key, int status, String text) {
    database.write(session ->
        session.update(
            "update answer set status = ?, text = ? where client = ? and request_key = ?",
            status,
            text,
            client,
            key));
  }

  /// Gives a claimed key free, since its request failed.
  public void release(String client, String key) {
    database.write(session ->
        session.update(
            "delete from answer where client = ? and request_key = ? and status = 0", client, key));
  }
}
