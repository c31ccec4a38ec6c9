package org.laut.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.laut.store.database.Bulk;
import org.laut.store.database.Cursor;
import org.laut.store.database.Session;
import org.laut.store.ledger.AuditTable;

/// Takes an item out of every table, within one transaction.
///
/// All rows of the text index in the segments concerned are looked at rather than those of the
/// item's words, so that even an item whose bytes are damaged leaves nothing behind.
record Erasure(Session session) {
  private record Row(int item, boolean latest) {}

  /// All versions of these refs, and the corrections to them.
  ///
  /// @return how many versions were there
  int erase(Collection<String> refs, String who, long now) {
    var rows = new ArrayList<Row>();
    for (String ref : refs) {
      List<Row> versions =
          session.list(
              "select item, latest from item where ref = ?",
              row -> new Row(row.getInt(1), row.getInt(2) == 1),
              ref);
      rows.addAll(versions);
      if (!versions.isEmpty()) {
        note(ref, versions.size(), who, now);
      }
      session.update("delete from correction where ref = ?", ref);
    }
    for (Segment segment : new Segments(session).all()) {
      List<Row> here = rows.stream().filter(row -> segment.covers(row.item)).toList();
      if (!here.isEmpty()) {
        erase(segment, here);
      }
    }
    delete("packed", rows);
    delete("item", rows);
    var gone = new PostingList().with(rows.stream().map(Row::item).sorted().toList());
    if (gone.size() > 0) {
      deleteKeys(gone);
    }
    return rows.size();
  }

  /// Notes the deletion. The ref of the item is taken out of what was noted of it before.
  private void note(String ref, int versions, String who, long now) {
    String forgotten = AuditTable.forgotten(ref);
    session.update(
        "update audit set subject = ? where action = 'correction.made'"
            + " and substr(subject, 1, ?) = ?",
        forgotten,
        ref.codePointCount(0, ref.length()) + 1,
        ref + " ");
    String detail = versions + (versions == 1 ? " version" : " versions");
    new AuditTable(session).add(who, "item.forgotten", forgotten, detail, now);
  }

  private void delete(String table, List<Row> rows) {
    try (Bulk bulk = session.bulk("delete from " + table + " where item = ?")) {
      rows.forEach(row -> bulk.add(row.item));
    }
  }

  /// Looks through all keys, as there is no index by item.
  private void deleteKeys(PostingList items) {
    try (Cursor<long[]> rows =
            session.cursor(
                "select fortnight, text_key, item from text_key where item between ? and ?",
                row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)},
                items.item(0),
                items.item(items.size() - 1));
        Bulk delete =
            session.bulk(
                "delete from text_key where fortnight = ? and text_key = ? and item = ?")) {
      while (rows.next()) {
        long[] row = rows.value();
        if (items.contains((int) row[2])) {
          delete.add((int) row[0], row[1], (int) row[2]);
        }
      }
    }
  }

  private void erase(Segment segment, List<Row> rows) {
    PostingList erased = new PostingList().with(rows.stream().map(Row::item).sorted().toList());
    var emptied = new ArrayList<byte[]>();
    try (Cursor<byte[][]> postings =
            session.cursor(
                "select word, items from posting where segment = ?",
                row -> new byte[][] {row.getBytes(1), row.getBytes(2)},
                segment.id());
        Bulk update = session.bulk("update posting set items = ? where segment = ? and word = ?")) {
      while (postings.next()) {
        byte[] word = postings.value()[0];
        PostingList before = PostingList.of(postings.value()[1], segment.first());
        PostingList after = before.without(erased);
        if (after.size() == 0) {
          emptied.add(word);
        } else if (after.size() < before.size()) {
          update.add(after.toBytes(segment.first()), segment.id(), word);
        }
      }
    }
    try (Bulk delete = session.bulk("delete from posting where segment = ? and word = ?")) {
      emptied.forEach(word -> delete.add(segment.id(), word));
    }
    new Segments(session)
        .update(
            segment,
            segment.live() - (int) rows.stream().filter(Row::latest).count(),
            segment.stale().without(erased));
  }
}
