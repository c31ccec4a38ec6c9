package org.laut.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.store.database.Session;
import org.laut.store.ledger.AuditTable;

/// Corrections as rows, within one transaction. They hang on the ref of an item alone, so that they
/// outlast its versions and readings.
record CorrectionTable(Session session) {
  Correction add(Correction.Draft draft, long now) {
    check(draft.value());
    long id = 1 + session.number("select coalesce(max(correction), 0) from correction");
    session.update(
        "insert into correction (correction, ref, kind, target, value, author, at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        Names.kept(draft.ref()),
        Names.kept(draft.kind()),
        Names.kept(draft.target()),
        Names.whole(draft.value()),
        Names.kept(draft.author()),
        now);
    String subject = Names.kept(draft.ref()) + " " + draft.target();
    new AuditTable(session)
        .add(draft.author(), "correction.made", subject, id + " " + draft.kind(), now);
    return of(draft.ref()).getLast();
  }

  private static void check(String value) {
    try {
      Json.value(value);
    } catch (InvalidJson e) {
      throw new IllegalArgumentException("the value of a correction is no JSON: " + e.getMessage());
    }
  }

  /// Those of an item in the order in which they were made, revoked ones too.
  List<Correction> of(String ref) {
    return session.list(
        "select correction, ref, kind, target, value, author, at, revoked from correction"
            + " where ref = ? order by correction",
        CorrectionTable::correction,
        Names.kept(ref));
  }

  /// Those with smaller ids, the latest first, revoked ones too.
  List<Correction> before(long id, int limit) {
    return session.list(
        "select correction, ref, kind, target, value, author, at, revoked from correction"
            + " where correction < ? order by correction desc limit ?",
        CorrectionTable::correction,
        id,
        limit);
  }

  /// False if there is none with this id that holds.
  boolean revoke(long id, String who, long now) {
    boolean held =
        session.update(
                "update correction set revoked = ? where correction = ? and revoked is null",
                now,
                id)
            > 0;
    if (held) {
      new AuditTable(session).add(who, "correction.revoked", String.valueOf(id), "", now);
    }
    return held;
  }

  static Correction correction(ResultSet row) throws SQLException {
    long revoked = row.getLong(8);
    boolean holds = row.wasNull();
    return new Correction(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)),
        holds ? null : Instant.ofEpochMilli(revoked));
  }
}
