package org.laut.store.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.laut.store.database.Session;

/// The audit trail as rows, within one transaction; rows are added and never changed.
public record AuditTable(Session session) {
  /// Adds an entry. Characters that a database cannot keep become question marks.
  ///
  /// @param now milliseconds since 1970
  /// @return its id
  public long add(String who, String action, String subject, String detail, long now) {
    long id = 1 + session.number("select coalesce(max(entry), 0) from audit");
    session.update(
        "insert into audit (entry, at, who, action, subject, detail) values (?, ?, ?, ?, ?, ?)",
        id,
        now,
        kept(who),
        action,
        kept(subject),
        kept(detail));
    return id;
  }

  /// Entries with smaller ids, the latest first.
  List<AuditEntry> before(long id, int limit) {
    return session.list(
        "select entry, at, who, action, subject, detail from audit where entry < ?"
            + " order by entry desc limit ?",
        AuditTable::entry,
        id,
        limit);
  }

  /// Entries with larger ids, the first one first.
  public List<AuditEntry> after(long id, int limit) {
    return session.list(
        "select entry, at, who, action, subject, detail from audit where entry > ?"
            + " order by entry limit ?",
        AuditTable::entry,
        id,
        limit);
  }

  /// The name under which a forgotten item stands in the trail: a hash of its ref.
  public static String forgotten(String ref) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(ref.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  private static String kept(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace('\0', '?');
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong(1),
        Instant.ofEpochMilli(row.getLong(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6));
  }
}
