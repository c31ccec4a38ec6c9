package org.laut.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laut.store.database.Session;

/// The latest versions in which some words stand.
final class Postings {
  private static final int AT_ONCE = 200;

  private final List<Segment> segments;
  private final Map<Integer, Map<String, PostingList>> rows = new HashMap<>();

  private Postings(List<Segment> segments) {
    this.segments = segments;
  }

  static Postings of(Session session, Collection<String> words) {
    var postings = new Postings(new Segments(session).all());
    List<byte[]> keys =
        words.stream().map(ItemWords::kept).distinct().sorted().map(ItemWords::key).toList();
    for (int from = 0; from < keys.size() && !postings.segments.isEmpty(); from += AT_ONCE) {
      postings.read(session, keys.subList(from, Math.min(from + AT_ONCE, keys.size())));
    }
    return postings;
  }

  private record Row(int segment, String word, PostingList items) {}

  private void read(Session session, List<byte[]> keys) {
    var values = new ArrayList<Object>(segments.size() + keys.size());
    segments.forEach(segment -> values.add(segment.id()));
    values.addAll(keys);
    var bases = new HashMap<Integer, Integer>();
    segments.forEach(segment -> bases.put(segment.id(), segment.first()));
    List<Row> found =
        session.list(
            "select segment, word, items from posting where segment in "
                + Session.marks(segments.size())
                + " and word in "
                + Session.marks(keys.size()),
            row ->
                new Row(
                    row.getInt(1),
                    string(row.getBytes(2)),
                    PostingList.of(row.getBytes(3), bases.getOrDefault(row.getInt(1), 0))),
            values.toArray());
    for (Row row : found) {
      rows.computeIfAbsent(row.segment, id -> new HashMap<>()).put(row.word, row.items);
    }
  }

  private static String string(byte[] key) {
    return new String(key, StandardCharsets.UTF_8);
  }

  /// How many items there are, whatever their words.
  long total() {
    return segments.stream().mapToLong(Segment::live).sum();
  }

  /// The items with a word, marked where it is a lemma.
  PostingList of(String word) {
    String key = ItemWords.kept(word);
    var items = new PostingList();
    for (Segment segment : segments) {
      PostingList here = rows.getOrDefault(segment.id(), Map.of()).get(key);
      if (here != null) {
        items.addAll(here.without(segment.stale()));
      }
    }
    return items;
  }
}
