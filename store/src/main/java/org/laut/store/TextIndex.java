package org.laut.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.laut.store.database.Bulk;
import org.laut.store.database.Session;

/// Writes the text index.
///
/// Every batch makes one segment, and as soon as there are eight of one level they become one of
/// the next. So each posting is written once for each level, in the order of its key, and a large
/// index takes in as much as a small one; this is the logarithmic method of Bentley and Saxe, with
/// which search engines keep their indexes.
record TextIndex(Session session) {
  static final int FAN = 8;
  private static final String INSERT =
      "insert into posting (segment, word, items) values (?, ?, ?)";

  /// Takes in a run of new items, all the latest versions.
  ///
  /// @param words of each item, true for lemmas; the keys are the items
  void add(TreeMap<Integer, Map<String, Boolean>> words) {
    if (words.isEmpty()) {
      return;
    }
    int first = words.firstKey();
    Segment segment = new Segments(session).create(0, first, words.lastKey(), words.size());
    var postings = new HashMap<String, PostingList>();
    words.forEach((item, of) ->
        of.forEach((word, lemma) ->
            postings.computeIfAbsent(word, w -> new PostingList()).add(item, lemma)));
    var rows = new TreeMap<byte[], PostingList>(Arrays::compareUnsigned);
    postings.forEach((word, items) -> rows.put(ItemWords.key(word), items));
    try (Bulk bulk = session.bulk(INSERT)) {
      rows.forEach((key, items) -> bulk.add(segment.id(), key, items.toBytes(first)));
    }
    merge();
  }

  private void merge() {
    List<Segment> run = full(new Segments(session).all());
    while (!run.isEmpty()) {
      merge(run);
      run = full(new Segments(session).all());
    }
  }

  /// The segments of the lowest level of which there are enough.
  private static List<Segment> full(List<Segment> segments) {
    var levels = new TreeMap<Integer, List<Segment>>();
    segments.forEach(s -> levels.computeIfAbsent(s.level(), level -> new ArrayList<>()).add(s));
    return levels.values().stream().filter(l -> l.size() >= FAN).findFirst().orElse(List.of());
  }

  private void merge(List<Segment> run) {
    Segments segments = new Segments(session);
    int first = run.getFirst().first();
    Segment merged =
        segments.create(
            run.getFirst().level() + 1,
            first,
            run.getLast().last(),
            run.stream().mapToInt(Segment::live).sum());
    try (var words = new WordMerge(session, run);
        Bulk bulk = session.bulk(INSERT)) {
      while (words.next()) {
        PostingList items = words.items();
        if (items.size() > 0) {
          bulk.add(merged.id(), words.word(), items.toBytes(first));
        }
      }
    }
    run.forEach(segments::delete);
  }
}
