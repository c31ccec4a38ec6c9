package org.laut.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.laut.corpus.Item;
import org.laut.corpus.reuse.Signature;
import org.laut.corpus.reuse.Words;
import org.laut.report.Reading;
import org.laut.store.database.Session;

/// The keys of the passages of all texts as rows, those of one fortnight together, within one
/// transaction.
///
/// Texts are compared within fourteen days; one whose day is unknown with all.
record TextKeys(Session session) {
  static final String INSERT = "insert into text_key (fortnight, text_key, item) values (?, ?, ?)";

  private static final long WINDOW = Duration.ofDays(14).toMillis();

  private static final int AT_ONCE = 400;

  /// Where items without a day stand.
  private static final int UNDATED = Integer.MIN_VALUE;

  /// The keys of a text in rising order.
  static List<Long> of(Reading reading) {
    return Arrays.stream(Signature.of(Words.of(reading))).boxed().toList();
  }

  static int fortnight(long moment) {
    return moment == Moments.UNKNOWN
        ? UNDATED
        : Math.clamp(Math.floorDiv(moment, WINDOW), -1_000_000_000, 1_000_000_000);
  }

  /// The latest versions that share a key with one of these items and are near to it in time. Of a
  /// key that too many share ([Signature#TOO_OFTEN]), the earliest count; of one that very many
  /// share, the earliest of those that arrived first ([KeyHolders#MOST]).
  List<Meeting> meeting(Collection<Item> items) {
    var asked = new HashMap<Long, Set<Long>>();
    var places = new TreeMap<Integer, Set<Long>>();
    for (Item item : items) {
      long moment = Moments.of(item.news());
      List<Long> keys = of(item.reading());
      keys.forEach(key -> asked.computeIfAbsent(key, k -> new TreeSet<>()).add(moment));
      for (int fortnight : near(fortnight(moment))) {
        places.computeIfAbsent(fortnight, f -> new TreeSet<>()).addAll(keys);
      }
    }
    places.keySet().removeIf(fortnight -> !hasKeys(fortnight));
    var holders = new HashMap<Long, List<Integer>>();
    var all = new KeyHolders(session);
    places.forEach((fortnight, keys) -> all.find(fortnight, keys, holders));
    Map<Integer, Long> moments = moments(holders.values());
    var shared = new HashMap<Integer, Integer>();
    holders.forEach((key, of) ->
        earliest(of, moments, asked.getOrDefault(key, Set.of()))
            .forEach(item -> shared.merge(item, 1, Integer::sum)));
    var meeting = new ArrayList<Meeting>(shared.size());
    shared.forEach((item, keys) ->
        meeting.add(new Meeting(item, moments.getOrDefault(item, Moments.UNKNOWN), keys)));
    return meeting;
  }

  /// When the latest versions among these were published.
  private Map<Integer, Long> moments(Collection<List<Integer>> items) {
    var rest = List.copyOf(items.stream().flatMap(List::stream).collect(Collectors.toSet()));
    var moments = new HashMap<Integer, Long>();
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      List<Integer> some = rest.subList(from, Math.min(from + AT_ONCE, rest.size()));
      String sql = "select item, moment from item where latest = 1 and item in ";
      session
          .list(
              sql + Session.marks(some.size()),
              row -> Map.entry(row.getInt(1), row.getLong(2)),
              some.toArray())
          .forEach(entry -> moments.put(entry.getKey(), entry.getValue()));
    }
    return moments;
  }

  /// Of the holders of one key, the earliest around each of these moments.
  private static Set<Integer> earliest(
      List<Integer> holders, Map<Integer, Long> moments, Set<Long> asked) {
    List<Meeting> all =
        holders.stream()
            .filter(moments::containsKey)
            .map(item -> new Meeting(item, moments.getOrDefault(item, Moments.UNKNOWN), 1))
            .sorted(Meeting.EARLIEST)
            .toList();
    var found = new HashSet<Integer>();
    for (long moment : asked) {
      all.stream()
          .filter(meeting -> isNear(meeting.moment(), moment))
          .limit(Signature.TOO_OFTEN)
          .forEach(meeting -> found.add(meeting.item()));
    }
    return found;
  }

  /// Whether two texts are no further apart than the window; one without a day is near to all.
  private static boolean isNear(long one, long other) {
    return one == Moments.UNKNOWN || other == Moments.UNKNOWN || Math.abs(one - other) <= WINDOW;
  }

  private List<Integer> near(int fortnight) {
    if (fortnight != UNDATED) {
      return List.of(UNDATED, fortnight - 1, fortnight, fortnight + 1);
    }
    var all = new ArrayList<Integer>();
    all.add(UNDATED);
    List<Integer> next = after(UNDATED);
    while (!next.isEmpty()) {
      all.addAll(next);
      next = after(next.getFirst());
    }
    return all;
  }

  /// The order keeps PostgreSQL from reading the whole table for a fortnight that is not there.
  private boolean hasKeys(int fortnight) {
    return session
        .first(
            "select fortnight from text_key where fortnight = ? order by text_key limit 1",
            row -> row.getInt(1),
            fortnight)
        .isPresent();
  }

  private List<Integer> after(int fortnight) {
    return session.list(
        "select fortnight from text_key where fortnight > ? order by fortnight limit 1",
        row -> row.getInt(1),
        fortnight);
  }
}
