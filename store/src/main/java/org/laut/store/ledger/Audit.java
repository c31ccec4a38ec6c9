package org.laut.store.ledger;

import java.time.InstantSource;
import java.util.List;
import org.laut.store.database.Database;

/// The audit trail of a store.
public record Audit(Database database, InstantSource clock) {
  /// Notes what was done.
  public void note(String who, String action, String subject, String detail) {
    long now = clock.instant().toEpochMilli();
    database.write(session -> new AuditTable(session).add(who, action, subject, detail, now));
  }

  /// Entries with ids below this one, the latest first.
  public List<AuditEntry> before(long id, int limit) {
    return database.read(session -> new AuditTable(session).before(id, limit));
  }
}
