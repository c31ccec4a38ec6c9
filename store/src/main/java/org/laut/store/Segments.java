package org.laut.store;

import java.util.Collection;
import java.util.List;
import org.laut.store.database.Session;

/// The segments of the text index as rows, within one transaction.
record Segments(Session session) {
  /// In the order of their items.
  List<Segment> all() {
    return session.list(
        "select segment, level, first_item, last_item, live, stale from segment"
            + " order by first_item",
        row ->
            new Segment(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                PostingList.of(row.getBytes(6), row.getInt(3))));
  }

  /// A new segment without stale items.
  Segment create(int level, int first, int last, int live) {
    int id = 1 + (int) session.number("select coalesce(max(segment), 0) from segment");
    session.update(
        "insert into segment (segment, level, first_item, last_item, live, stale)"
            + " values (?, ?, ?, ?, ?, ?)",
        id,
        level,
        first,
        last,
        live,
        new byte[0]);
    return new Segment(id, level, first, last, live, new PostingList());
  }

  void delete(Segment segment) {
    session.update("delete from posting where segment = ?", segment.id());
    session.update("delete from segment where segment = ?", segment.id());
  }

  /// Notes that items are no longer the latest version.
  void retire(Collection<Integer> items) {
    if (items.isEmpty()) {
      return;
    }
    List<Integer> sorted = items.stream().sorted().toList();
    for (Segment segment : all()) {
      List<Integer> here = sorted.stream().filter(segment::covers).toList();
      if (!here.isEmpty()) {
        PostingList stale = segment.stale().with(here);
        update(segment, segment.live() - here.size(), stale);
      }
    }
  }

  void update(Segment segment, int live, PostingList stale) {
    session.update(
        "update segment set live = ?, stale = ? where segment = ?",
        live,
        stale.toBytes(segment.first()),
        segment.id());
  }
}
