package org.laut.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.laut.store.database.Session;

/// What is kept under some refs: their versions by content, and which is the latest.
final class Known {
  private static final int AT_ONCE = 500;

  private final Map<String, Map<String, Integer>> versions = new HashMap<>();
  private final Map<String, Integer> latest = new HashMap<>();

  private Known() {}

  static Known of(Session session, Collection<String> refs) {
    var known = new Known();
    var rest = refs.stream().distinct().sorted().toList();
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      known.read(session, rest.subList(from, Math.min(from + AT_ONCE, rest.size())));
    }
    return known;
  }

  private record Row(String ref, String content, int version, int item, boolean latest) {}

  private void read(Session session, List<String> refs) {
    List<Row> rows =
        session.list(
            "select ref, content, version, item, latest from item where ref in "
                + Session.marks(refs.size()),
            row ->
                new Row(
                    row.getString(1),
                    HexFormat.of().formatHex(row.getBytes(2)),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5) == 1),
            new ArrayList<Object>(refs).toArray());
    for (Row row : rows) {
      put(new Arrival(row.ref, row.content), row.version);
      if (row.latest) {
        latest.put(row.ref, row.item);
      }
    }
  }

  private void put(Arrival arrival, int version) {
    versions.computeIfAbsent(arrival.ref(), ref -> new HashMap<>()).put(arrival.content(), version);
  }

  /// The version under which this content is kept; 0 if it is not.
  int version(Arrival arrival) {
    return versions.getOrDefault(arrival.ref(), Map.of()).getOrDefault(arrival.content(), 0);
  }

  /// How many versions of a ref there are.
  int versions(String ref) {
    return versions.getOrDefault(ref, Map.of()).size();
  }

  /// The item that is the latest version of a ref; 0 if there is none.
  int latest(String ref) {
    return latest.getOrDefault(ref, 0);
  }

  /// Takes in the next version of a ref and gives its number.
  int add(Arrival arrival, int item) {
    int version = versions(arrival.ref()) + 1;
    put(arrival, version);
    latest.put(arrival.ref(), item);
    return version;
  }
}
