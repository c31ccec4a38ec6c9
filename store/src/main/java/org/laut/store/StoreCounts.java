package org.laut.store;

import org.laut.store.database.Session;

/// Counts what a store holds.
record StoreCounts(Session session) {
  /// @param bytes the size of the database
  Counts counts(long bytes) {
    String dated = " from item where latest = 1 and moment > ?";
    return new Counts(
        session.number("select count(*) from item where latest = 1"),
        session.number("select count(*) from item"),
        Moments.instant(
            session.number(
                "select coalesce(min(moment), ?)" + dated, Moments.UNKNOWN, Moments.UNKNOWN)),
        Moments.instant(
            session.number(
                "select coalesce(max(moment), ?)" + dated, Moments.UNKNOWN, Moments.UNKNOWN)),
        bytes);
  }
}
