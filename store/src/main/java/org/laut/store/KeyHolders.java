package org.laut.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.laut.corpus.reuse.Signature;
import org.laut.store.database.Session;

/// Which items have some keys, within one transaction.
///
/// A line that a house puts under everything it sends gives a key that tens of thousands share; the
/// time and memory of a look-up must not grow with it.
record KeyHolders(Session session) {
  /// Of one key in one fortnight, those that arrived first are looked at, so many of them.
  static final int MOST = 10 * Signature.TOO_OFTEN;

  private static final int AT_ONCE = 400;

  /// More rows than these come of keys that very many share.
  private static final int USUAL = 10_000;

  private static final String ALL =
      "select k.text_key, k.item, i.moment from text_key k join item i on i.item = k.item"
          + " where i.latest = 1 and k.fortnight = ? and k.text_key in ";

  private static final String ASKED = "with asked (text_key) as (values ";

  /// `stop` is the first item that is no longer looked at.
  private static final String FIRST =
      "), reach as materialized (select asked.text_key, coalesce((select t.item from text_key t"
          + " where t.fortnight = ? and t.text_key = asked.text_key order by t.item"
          + " limit 1 offset "
          + MOST
          + "), 2147483647) as stop from asked)"
          + " select h.text_key, h.item, i.moment from reach r"
          + " join text_key h on h.fortnight = ? and h.text_key = r.text_key and h.item < r.stop"
          + " join item i on i.item = h.item where i.latest = 1";

  /// An item that has a key.
  record Holder(int item, long moment) {
    /// Of equal ones the earlier in number; without a day last.
    static final Comparator<Holder> EARLIEST =
        Comparator.comparing((Holder h) -> h.moment == Moments.UNKNOWN)
            .thenComparingLong(Holder::moment)
            .thenComparingInt(Holder::item);

    /// Whether it is no further away than this; one without a day is near to all.
    boolean isWithin(long window, long other) {
      return moment == Moments.UNKNOWN
          || other == Moments.UNKNOWN
          || Math.abs(moment - other) <= window;
    }
  }

  private record Row(long key, Holder holder) {}

  /// Adds the latest versions with these keys in a fortnight.
  void find(int fortnight, Collection<Long> keys, Map<Long, List<Holder>> holders) {
    var rest = new ArrayList<>(keys);
    for (int from = 0; from < rest.size(); from += AT_ONCE) {
      for (Row row : rows(fortnight, rest.subList(from, Math.min(from + AT_ONCE, rest.size())))) {
        holders.computeIfAbsent(row.key, key -> new ArrayList<>()).add(row.holder);
      }
    }
  }

  private List<Row> rows(int fortnight, List<Long> keys) {
    var values = new ArrayList<Object>();
    values.add(fortnight);
    values.addAll(keys);
    String sql = ALL + Session.marks(keys.size()) + " limit " + (USUAL + 1);
    List<Row> rows = session.list(sql, KeyHolders::row, values.toArray());
    return rows.size() <= USUAL ? rows : first(fortnight, keys);
  }

  /// Those that arrived first alone.
  private List<Row> first(int fortnight, List<Long> keys) {
    var values = new ArrayList<Object>(keys);
    values.add(fortnight);
    values.add(fortnight);
    String asked = "(cast(? as bigint)),".repeat(keys.size() - 1) + "(cast(? as bigint))";
    return session.list(ASKED + asked + FIRST, KeyHolders::row, values.toArray());
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(row.getLong(1), new Holder(row.getInt(2), row.getLong(3)));
  }
}
