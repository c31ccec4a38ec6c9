package org.laut.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.laut.store.database.Bulk;
import org.laut.store.database.Session;

/// Writes one batch within one transaction.
final class Intake {
  private final Session session;
  private final long now;
  private final Known known;
  private final Map<Integer, Prepared> fresh = new LinkedHashMap<>();
  private final Map<Integer, Integer> versions = new LinkedHashMap<>();
  private final Set<Integer> retired = new HashSet<>();
  private int next;

  /// @param now milliseconds since 1970
  /// @param known what there is under the refs of the batch, read in this transaction
  Intake(Session session, long now, Known known) {
    this.session = session;
    this.now = now;
    this.known = known;
    this.next = (int) session.number("select next_item from store");
  }

  /// @param prepared what is to be written of an item of the batch
  List<Outcome> add(List<Arrival> batch, Function<Arrival, Prepared> prepared) {
    var outcomes = new ArrayList<Outcome>(batch.size());
    for (Arrival arrival : batch) {
      outcomes.add(outcome(arrival, prepared));
    }
    if (!fresh.isEmpty()) {
      write();
    }
    return outcomes;
  }

  private Outcome outcome(Arrival arrival, Function<Arrival, Prepared> prepared) {
    String ref = arrival.ref();
    int version = known.version(arrival);
    if (version > 0) {
      return new Outcome(ref, version, Outcome.Kind.KNOWN);
    }
    int before = known.latest(ref);
    if (before > 0) {
      retired.add(before);
    }
    int item = next++;
    fresh.put(item, prepared.apply(arrival));
    version = known.add(arrival, item);
    versions.put(item, version);
    return new Outcome(ref, version, version == 1 ? Outcome.Kind.READ : Outcome.Kind.NEW_VERSION);
  }

  private void write() {
    retire();
    items();
    try (Bulk packed = session.bulk("insert into packed (item, data) values (?, ?)")) {
      fresh.forEach((item, of) -> packed.add(item, of.packed().bytes()));
    }
    try (Bulk keys = session.bulk(TextKeys.INSERT)) {
      fresh.forEach((item, of) -> {
        int fortnight = TextKeys.fortnight(of.moment());
        of.keys().forEach(key -> keys.add(fortnight, key, item));
      });
    }
    var words = new TreeMap<Integer, Map<String, Boolean>>();
    fresh.forEach((item, of) -> words.put(item, of.words()));
    words.keySet().removeAll(retired);
    new TextIndex(session).add(words);
    session.update("update store set next_item = ?", next);
  }

  private void retire() {
    Set<Integer> kept = new HashSet<>(retired);
    kept.removeAll(fresh.keySet());
    try (Bulk bulk = session.bulk("update item set latest = 0 where item = ?")) {
      kept.forEach(bulk::add);
    }
    new Segments(session).retire(kept);
  }

  private void items() {
    try (Bulk bulk =
        session.bulk(
            "insert into item (item, ref, version, latest, content, arrived, moment, publisher,"
                + " version_of) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      fresh.forEach((item, of) ->
          bulk.add(
              item,
              of.arrival().ref(),
              versions.get(item),
              retired.contains(item) ? 0 : 1,
              of.arrival().contentBytes(),
              now,
              of.moment(),
              of.publisher(),
              of.versionOf()));
    }
  }
}
