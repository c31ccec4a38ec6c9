package org.laut.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.store.database.Session;

/// The latest published among many items.
///
/// Few items are looked up and sorted. Of many, all items that meet the condition are gone through
/// from the latest on until there are enough.
record Newest(Session session, Condition condition) {
  private static final int FEW = 2000;
  private static final int AT_ONCE = 500;
  private static final int STEP = 1000;
  private static final Comparator<Row> ORDER =
      Comparator.comparingLong(Row::moment)
          .reversed()
          .thenComparing(row -> row.ref.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private record Row(int item, long moment, String ref) {}

  /// At most `limit` of the items that meet the condition, the latest first, of equal ones that
  /// with the smaller ref.
  List<Integer> of(Hits items, int limit) {
    return items.size() <= FEW ? sorted(items, limit) : walked(items, limit);
  }

  /// At most `limit` of all items that meet the condition, in the same order, behind a position.
  ///
  /// @param after null for the first ones
  List<Integer> after(@Nullable Position after, int limit) {
    String order = " order by moment desc, ref limit ?";
    List<Row> rows =
        after == null
            ? rows(order, List.of(limit))
            : rows(
                " and moment <= ? and (moment < ? or ref > ?)" + order,
                List.of(after.moment(), after.moment(), after.ref(), limit));
    return rows.stream().map(Row::item).toList();
  }

  private List<Integer> sorted(Hits items, int limit) {
    var rows = new ArrayList<Row>(items.size());
    for (int from = 0; from < items.size(); from += AT_ONCE) {
      var some = new ArrayList<Integer>(AT_ONCE);
      for (int i = from; i < Math.min(from + AT_ONCE, items.size()); i++) {
        some.add(items.item(i));
      }
      rows.addAll(rows(" and item in " + Session.marks(some.size()), some));
    }
    return rows.stream().sorted(ORDER).limit(limit).map(Row::item).toList();
  }

  private List<Integer> walked(Hits items, int limit) {
    var found = new ArrayList<Integer>();
    String order = " order by moment desc, ref limit " + STEP;
    List<Row> rows = rows(order, List.of());
    while (!rows.isEmpty()) {
      for (Row row : rows) {
        if (items.contains(row.item)) {
          found.add(row.item);
          if (found.size() == limit) {
            return found;
          }
        }
      }
      Row last = rows.getLast();
      rows =
          rows(
              " and moment <= ? and (moment < ? or ref > ?)" + order,
              List.of(last.moment, last.moment, last.ref));
    }
    return found;
  }

  private List<Row> rows(String further, List<?> values) {
    return session.list(
        "select item, moment, ref from item where " + condition.sql() + further,
        row -> new Row(row.getInt(1), row.getLong(2), row.getString(3)),
        condition.with(values));
  }
}
