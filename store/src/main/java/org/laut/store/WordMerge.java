package org.laut.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.laut.store.database.Cursor;
import org.laut.store.database.Session;

/// The words of several segments in their order, each with its items in all of them but the stale
/// ones. Memory does not depend on the size of the segments.
final class WordMerge implements AutoCloseable {
  private static final Comparator<Source> BY_WORD =
      Comparator.comparing((Source s) -> s.word, Arrays::compareUnsigned)
          .thenComparingInt(s -> s.segment.first());

  private final PriorityQueue<Source> sources = new PriorityQueue<>(BY_WORD);
  private final List<Source> all = new ArrayList<>();
  private byte[] word = {};
  private PostingList items = new PostingList();

  /// The rows of one segment.
  private static final class Source {
    final Segment segment;
    final Cursor<byte[][]> rows;
    byte[] word = {};
    byte[] items = {};

    Source(Segment segment, Cursor<byte[][]> rows) {
      this.segment = segment;
      this.rows = rows;
    }

    boolean next() {
      if (!rows.next()) {
        return false;
      }
      byte[][] row = rows.value();
      word = row[0];
      items = row[1];
      return true;
    }
  }

  /// @param segments in the order of their items
  WordMerge(Session session, List<Segment> segments) {
    for (Segment segment : segments) {
      var source =
          new Source(
              segment,
              session.cursor(
                  "select word, items from posting where segment = ? order by word",
                  row -> new byte[][] {row.getBytes(1), row.getBytes(2)},
                  segment.id()));
      all.add(source);
      queue(source);
    }
  }

  private void queue(Source source) {
    if (source.next()) {
      sources.add(source);
    }
  }

  /// Goes to the next word; false behind the last one.
  boolean next() {
    Source source = sources.poll();
    if (source == null) {
      return false;
    }
    word = source.word;
    items = new PostingList();
    while (source != null) {
      var here = PostingList.of(source.items, source.segment.first());
      items.addAll(here.without(source.segment.stale()));
      queue(source);
      Source following = sources.peek();
      source = following != null && Arrays.equals(following.word, word) ? sources.poll() : null;
    }
    return true;
  }

  byte[] word() {
    return word;
  }

  PostingList items() {
    return items;
  }

  @Override
  public void close() {
    all.forEach(source -> source.rows.close());
  }
}
