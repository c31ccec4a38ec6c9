package org.laut.store;

import java.util.ArrayList;
import java.util.List;
import org.laut.store.database.Bulk;
import org.laut.store.database.Cursor;
import org.laut.store.database.Session;

/// Takes an item out of every table, within one transaction.
///
/// All rows of the text index in the segments concerned are looked at rather than those of the
/// item's words, so that even an item whose bytes are damaged leaves nothing behind.
record Erasure(Session session) {
  /// All versions of these refs, and the corrections to them.
  ///
  /// @return how many versions were there
  int erase(String ref) {
    List<Integer> items =
        session.list("select item from item where ref = ? order by item", r -> r.getInt(1), ref);
    int live =
        session
            .list("select item from item where ref = ? and latest = 1", r -> r.getInt(1), ref)
            .stream()
            .findFirst()
            .orElse(0);
    for (Segment segment : new Segments(session).all()) {
      List<Integer> here = items.stream().filter(segment::covers).toList();
      if (!here.isEmpty()) {
        erase(segment, here, live);
      }
    }
    for (int item : items) {
      session.update("delete from text_key where item = ?", item);
      session.update("delete from packed where item = ?", item);
      session.update("delete from item where item = ?", item);
    }
    session.update("delete from correction where ref = ?", ref);
    return items.size();
  }

  private void erase(Segment segment, List<Integer> items, int live) {
    PostingList erased = new PostingList().with(items);
    var emptied = new ArrayList<byte[]>();
    try (Cursor<byte[][]> rows =
            session.cursor(
                "select word, items from posting where segment = ?",
                row -> new byte[][] {row.getBytes(1), row.getBytes(2)},
                segment.id());
        Bulk update = session.bulk("update posting set items = ? where segment = ? and word = ?")) {
      while (rows.next()) {
        byte[] word = rows.value()[0];
        PostingList before = PostingList.of(rows.value()[1], segment.first());
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
            segment.live() - (items.contains(live) ? 1 : 0),
            segment.stale().without(erased));
  }
}
