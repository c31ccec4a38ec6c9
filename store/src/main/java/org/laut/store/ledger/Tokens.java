package org.laut.store.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.laut.store.database.Database;

/// The tokens of a store, of which only hashes are kept.
///
/// A token is random and long, so one round of SHA-256 is enough to hide it.
public record Tokens(Database database, InstantSource clock) {
  /// Keeps a token and notes that in the audit trail.
  ///
  /// @return false if there is one of this name; then nothing is changed
  public boolean add(String name, String role, String token, String who) {
    long now = clock.instant().toEpochMilli();
    return database.write(session -> {
      if (session.number("select count(*) from token where name = ?", name) > 0) {
        return false;
      }
      session.update(
          "insert into token (name, role, hash, made) values (?, ?, ?, ?)",
          name,
          role,
          hash(token),
          now);
      new AuditTable(session).add(who, "token.added", name, role, now);
      return true;
    });
  }

  /// Takes a token out and notes that.
  ///
  /// @return false if there is none of this name
  public boolean remove(String name, String who) {
    long now = clock.instant().toEpochMilli();
    return database.write(session -> {
      boolean there = session.update("delete from token where name = ?", name) > 0;
      if (there) {
        new AuditTable(session).add(who, "token.removed", name, "", now);
      }
      return there;
    });
  }

  /// All, by name.
  public List<Token> all() {
    return database.read(
        session -> session.list("select name, role, made from token order by name", Tokens::token));
  }

  /// The one whose token this is. What is compared is its hash, so the time tells nothing.
  public Optional<Token> find(String token) {
    return database.read(session ->
        session.first(
            "select name, role, made from token where hash = ?", Tokens::token, hash(token)));
  }

  private static Token token(ResultSet row) throws SQLException {
    return new Token(row.getString(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)));
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
