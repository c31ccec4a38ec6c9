package org.laut.store;

import java.util.List;
import org.laut.corpus.Item;
import org.laut.store.database.Session;
import org.laut.store.ledger.AuditEntry;
import org.laut.store.ledger.AuditTable;

/// What has come into a store since a moment, by whichever process.
///
/// @param items in the order in which they came, earlier versions too
/// @param entries of the audit trail
/// @param now up to where these go; what comes later is asked for by it
public record Changes(List<Item> items, List<AuditEntry> entries, Mark now) {
  /// A moment in the life of a store.
  ///
  /// @param item the number of the last item
  /// @param entry the last entry of the audit trail
  public record Mark(long item, long entry) {}

  static Mark mark(Session session) {
    return new Mark(
        session.number("select next_item from store") - 1,
        session.number("select coalesce(max(entry), 0) from audit"));
  }

  static Changes since(Mark mark, int limit, Session session, ItemLoader loader) {
    List<Integer> numbers =
        session.list(
            "select item from item where item > ? order by item limit ?",
            row -> row.getInt(1),
            mark.item(),
            limit);
    List<AuditEntry> entries = new AuditTable(session).after(mark.entry(), limit);
    long item = numbers.size() < limit ? mark(session).item() : numbers.getLast();
    return new Changes(
        loader.load(session, numbers),
        entries,
        new Mark(
            Math.max(mark.item(), item),
            entries.isEmpty() ? mark.entry() : entries.getLast().id()));
  }
}
