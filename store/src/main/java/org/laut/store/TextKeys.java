package org.laut.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /// Where items without a day stand.
  private static final int UNDATED = Integer.MIN_VALUE;

  private static final int AT_ONCE = 400;

  /// Of equal ones the earlier in number; without a day last.
  private static final Comparator<Holder> EARLIEST =
      Comparator.comparing((Holder h) -> h.moment == Moments.UNKNOWN)
          .thenComparingLong(Holder::moment)
          .thenComparingInt(Holder::item);

  /// An item that has a key.
  private record Holder(int item, long moment) {
    boolean isNear(long other) {
      return moment == Moments.UNKNOWN
          || other == Moments.UNKNOWN
          || Math.abs(moment - other) <= WINDOW;
    }
  }

  private record Row(long key, Holder holder) {}

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
  /// key that too many share ([Signature#TOO_OFTEN]), the earliest count.
  Set<Integer> meeting(Collection<Item> items) {
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
    var holders = new HashMap<Long, List<Holder>>();
    places.forEach((fortnight, keys) ->
        rows(fortnight, keys)
            .forEach(
                row -> holders.computeIfAbsent(row.key, key -> new ArrayList<>()).add(row.holder)));
    var found = new HashSet<Integer>();
    holders.forEach((key, of) -> found.addAll(earliest(of, asked.getOrDefault(key, Set.of()))));
    return found;
  }

  private static Set<Integer> earliest(List<Holder> holders, Set<Long> moments) {
    holders.sort(EARLIEST);
    var found = new HashSet<Integer>();
    for (long moment : moments) {
      holders.stream()
          .filter(holder -> holder.isNear(moment))
          .limit(Signature.TOO_OFTEN)
          .forEach(holder -> found.add(holder.item));
    }
    return found;
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

  private List<Integer> after(int fortnight) {
    return session.list(
        "select fortnight from text_key where fortnight > ? order by fortnight limit 1",
        row -> row.getInt(1),
        fortnight);
  }

  private List<Row> rows(int fortnight, Collection<Long> keys) {
    var rows = new ArrayList<Row>();
    var rest = new ArrayList<>(keys);
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      var values = new ArrayList<Object>();
      values.add(fortnight);
      values.addAll(rest.subList(from, Math.min(from + AT_ONCE, rest.size())));
      rows.addAll(
          session.list(
              "select k.text_key, k.item, i.moment from text_key k join item i on i.item = k.item"
                  + " where i.latest = 1 and k.fortnight = ? and k.text_key in "
                  + Session.marks(values.size() - 1),
              row -> new Row(row.getLong(1), new Holder(row.getInt(2), row.getLong(3))),
              values.toArray()));
    }
    return rows;
  }
}
