package org.laut.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.laut.report.Reading;
import org.laut.store.database.Cursor;
import org.laut.store.database.Session;

/// What the text index and the text keys say of each item, summed up in one number each: the sum of
/// a hash of every word or key. Two different sets have the same sum once in 2^64.
final class IndexSums {
  private final Map<Integer, Long> words = new HashMap<>();
  private final Map<Integer, Long> keys = new HashMap<>();
  private final Set<Integer> stale = new HashSet<>();
  private final List<Segment> segments;
  private final Map<Integer, Integer> live = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private IndexSums(List<Segment> segments) {
    this.segments = segments;
  }

  static IndexSums read(Session session) {
    var sums = new IndexSums(new Segments(session).all());
    for (Segment segment : sums.segments) {
      sums.read(session, segment);
    }
    sums.readKeys(session);
    return sums;
  }

  private void read(Session session, Segment segment) {
    for (int i = 0; i < segment.stale().size(); i++) {
      stale.add(segment.stale().item(i));
    }
    try (Cursor<byte[][]> rows =
        session.cursor(
            "select word, items from posting where segment = ?",
            row -> new byte[][] {row.getBytes(1), row.getBytes(2)},
            segment.id())) {
      while (rows.next()) {
        byte[] word = rows.value()[0];
        PostingList items = PostingList.of(rows.value()[1], segment.first());
        for (int i = 0; i < items.size(); i++) {
          if (!segment.covers(items.item(i))) {
            faults.add("segment " + segment.id() + " has postings of items that are not its own");
            return;
          }
          words.merge(items.item(i), hash(word, items.marked(i)), Long::sum);
        }
      }
    }
  }

  private void readKeys(Session session) {
    try (Cursor<long[]> rows =
        session.cursor(
            "select item, fortnight, text_key from text_key",
            row -> new long[] {row.getLong(1), row.getLong(2), row.getLong(3)})) {
      while (rows.next()) {
        long[] row = rows.value();
        keys.merge((int) row[0], hash(row[1], row[2]), Long::sum);
      }
    }
  }

  /// What is wrong with the index by itself.
  List<String> faults() {
    return faults;
  }

  /// What is wrong with the index of one item; takes it off what is left.
  List<String> compare(int item, boolean latest, long moment, Reading reading) {
    var wrong = new ArrayList<String>();
    Long inIndex = words.remove(item);
    boolean isStale = stale.remove(item);
    if (latest) {
      long expected = 0;
      for (Map.Entry<String, Boolean> word : ItemWords.of(reading).entrySet()) {
        expected += hash(ItemWords.key(word.getKey()), word.getValue());
      }
      if (isStale || expected != (inIndex == null ? 0 : inIndex)) {
        wrong.add("has other words in the text index than in its text");
      }
      segments.stream()
          .filter(s -> s.covers(item))
          .findFirst()
          .ifPresentOrElse(
              s -> live.merge(s.id(), 1, Integer::sum),
              () -> wrong.add("is not in the text index"));
    } else if (inIndex != null && !isStale) {
      wrong.add("stands in the text index though it is not the latest version");
    }
    long expected = 0;
    for (long key : TextKeys.of(reading)) {
      expected += hash(TextKeys.fortnight(moment), key);
    }
    Long kept = keys.remove(item);
    if (expected != (kept == null ? 0 : kept)) {
      wrong.add("has other text keys than its text");
    }
    return wrong;
  }

  /// Takes an item off what is left without comparing it.
  void skip(int item) {
    words.remove(item);
    keys.remove(item);
    stale.remove(item);
  }

  /// What belongs to no item after all were compared.
  List<String> left() {
    var wrong = new ArrayList<String>();
    if (!words.isEmpty()) {
      wrong.add("the text index has words of " + words.size() + " items that are not there");
    }
    if (!keys.isEmpty()) {
      wrong.add("there are text keys of " + keys.size() + " items that are not there");
    }
    for (Segment segment : segments) {
      if (live.getOrDefault(segment.id(), 0) != segment.live()) {
        wrong.add("segment " + segment.id() + " has another number of items than it says");
      }
    }
    return wrong;
  }

  private static long hash(byte[] word, boolean marked) {
    long hash = marked ? 1 : 2;
    for (byte b : word) {
      hash = mix(hash * 257 + b);
    }
    return hash;
  }

  private static long hash(long fortnight, long key) {
    return mix(mix(fortnight) + key);
  }

  /// Spreads the bits; the finish of SplitMix64 (Steele, Lea, Flood 2014).
  private static long mix(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
