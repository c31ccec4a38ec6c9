package org.laut.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
import org.laut.store.KeyHolders.Holder;
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
    places.keySet().removeIf(fortnight -> !hasKeys(fortnight));
    var holders = new HashMap<Long, List<Holder>>();
    var all = new KeyHolders(session);
    places.forEach((fortnight, keys) -> all.find(fortnight, keys, holders));
    var found = new HashSet<Integer>();
    holders.forEach((key, of) -> found.addAll(earliest(of, asked.getOrDefault(key, Set.of()))));
    return found;
  }

  private static Set<Integer> earliest(List<Holder> holders, Set<Long> moments) {
    holders.sort(Holder.EARLIEST);
    var found = new HashSet<Integer>();
    for (long moment : moments) {
      holders.stream()
          .filter(holder -> holder.isWithin(WINDOW, moment))
          .limit(Signature.TOO_OFTEN)
          .forEach(holder -> found.add(holder.item()));
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

  private boolean hasKeys(int fortnight) {
    return session
        .first(
            "select fortnight from text_key where fortnight = ? limit 1",
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
