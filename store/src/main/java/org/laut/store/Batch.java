package org.laut.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.laut.store.database.Database;
import org.laut.store.database.Session;

/// Items that are to be taken in together, worked out as far as that goes without writing.
final class Batch {
  private final List<Arrival> arrivals;
  private final Map<Arrival, Studied> studied = new HashMap<>();
  private final Map<Arrival, Prepared> prepared = new ConcurrentHashMap<>();

  private Batch(List<Studied> items) {
    arrivals = items.stream().map(s -> Arrival.of(s.news())).toList();
    for (int i = 0; i < items.size(); i++) {
      studied.putIfAbsent(arrivals.get(i), items.get(i));
    }
  }

  /// Prepares those that are not there yet. Throws InvalidRecord if a reading breaks an invariant
  /// of records.
  static Batch prepare(Database database, List<Studied> items) {
    var batch = new Batch(items);
    Known known = database.read(session -> known(session, batch.arrivals));
    batch.studied.entrySet().parallelStream()
        .filter(entry -> known.version(entry.getKey()) == 0)
        .forEach(e -> batch.prepared.put(e.getKey(), Prepared.of(e.getValue(), e.getKey())));
    return batch;
  }

  static Known known(Session session, Collection<Arrival> arrivals) {
    return Known.of(session, arrivals.stream().map(Arrival::ref).toList());
  }

  /// Writes them within a transaction.
  ///
  /// @param now milliseconds since 1970
  /// @return what became of each, in their order
  List<Outcome> write(Session session, long now) {
    return new Intake(session, now, known(session, arrivals)).add(arrivals, this::prepared);
  }

  /// Those that were there at first may have been forgotten since.
  private Prepared prepared(Arrival arrival) {
    return prepared.computeIfAbsent(
        arrival, a -> Prepared.of(Objects.requireNonNull(studied.get(a)), a));
  }
}
