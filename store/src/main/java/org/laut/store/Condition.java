package org.laut.store;

import java.util.ArrayList;
import java.util.List;
import org.laut.corpus.Filter;

/// A filter as a condition on the latest rows of the table `item`.
///
/// @param sql begins with `latest = 1`
/// @param values for its question marks
record Condition(String sql, List<Object> values) {
  static Condition of(Filter filter) {
    var sql = new StringBuilder("latest = 1");
    var values = new ArrayList<Object>();
    if (filter.from() != null || filter.to() != null) {
      sql.append(" and moment > ?");
      values.add(Moments.UNKNOWN);
    }
    if (filter.from() != null) {
      sql.append(" and moment >= ?");
      values.add(Moments.millis(filter.from()));
    }
    if (filter.to() != null) {
      sql.append(" and moment < ?");
      values.add(Moments.millis(filter.to()));
    }
    String publisher = Names.publisher(filter.publisher());
    if (publisher != null) {
      sql.append(" and publisher = ?");
      values.add(publisher);
    }
    return new Condition(sql.toString(), List.copyOf(values));
  }

  /// Its values with further ones behind them.
  Object[] with(List<?> further) {
    var all = new ArrayList<Object>(values);
    all.addAll(further);
    return all.toArray();
  }
}
