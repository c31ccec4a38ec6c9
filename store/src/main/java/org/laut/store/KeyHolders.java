package org.laut.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.laut.corpus.reuse.Signature;
import org.laut.store.database.Session;

/// Which versions have some keys, within one transaction.
///
/// A line that a house puts under everything it sends gives a key that tens of thousands share; the
/// time and memory of a look-up must not grow with it.
record KeyHolders(Session session) {
  /// Of one key in one fortnight, those that arrived first are looked at, so many of them.
  static final int MOST = 4 * Signature.TOO_OFTEN;

  private static final int AT_ONCE = 400;

  private static final String ASKED = "with asked (text_key) as (values ";

  /// `stop` is the first item that is no longer looked at. SQLite takes the tables of a cross join
  /// in this order; the other way round it would read a whole fortnight.
  private static final String FIRST =
      "), reach as materialized (select asked.text_key, coalesce((select t.item from text_key t"
          + " where t.fortnight = ? and t.text_key = asked.text_key order by t.item"
          + " limit 1 offset "
          + MOST
          + "), 2147483647) as stop from asked)"
          + " select h.text_key, h.item from reach r"
          + " cross join text_key h"
          + " where h.fortnight = ? and h.text_key = r.text_key and h.item < r.stop";

  private record Row(long key, int item) {}

  /// Adds to each key the numbers of the versions that have it in a fortnight.
  void find(int fortnight, Collection<Long> keys, Map<Long, List<Integer>> holders) {
    var rest = new ArrayList<>(keys);
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      for (Row row : rows(fortnight, rest.subList(from, Math.min(from + AT_ONCE, rest.size())))) {
        holders.computeIfAbsent(row.key, key -> new ArrayList<>()).add(row.item);
      }
    }
  }

  private List<Row> rows(int fortnight, List<Long> keys) {
    var values = new ArrayList<Object>(keys);
    values.add(fortnight);
    values.add(fortnight);
    String asked = "(cast(? as bigint)),".repeat(keys.size() - 1) + "(cast(? as bigint))";
    return session.list(
        ASKED + asked + FIRST, row -> new Row(row.getLong(1), row.getInt(2)), values.toArray());
  }
}
