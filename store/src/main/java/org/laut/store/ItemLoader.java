package org.laut.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.store.database.Session;
import org.laut.store.database.StoreFailure;
import org.laut.store.database.StoreFailure.Reason;
import org.laut.store.packed.DamagedItem;
import org.laut.store.packed.PackedItem;

/// Gets items by their numbers, from the cache or the database.
record ItemLoader(ItemCache cache) {
  private static final int AT_ONCE = 200;

  /// An item as it lies in the database.
  record Row(int number, String ref, int version, PackedItem packed) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getInt(1), row.getString(2), row.getInt(3), PackedItem.of(row.getBytes(4)));
    }

    Item unpack() {
      try {
        return packed.unpack(ref, version);
      } catch (DamagedItem e) {
        throw new StoreFailure(Reason.DAMAGED, ref, "version " + version + " " + e.getMessage());
      }
    }
  }

  /// The items in the order of their numbers in the list; those that are gone are left out.
  List<Item> load(Session session, Collection<Integer> numbers) {
    var found = new HashMap<Integer, Item>();
    var missing = new ArrayList<Integer>();
    for (int number : numbers) {
      Item cached = cache.get(number);
      if (cached == null) {
        missing.add(number);
      } else {
        found.put(number, cached);
      }
    }
    for (int from = 0; from < missing.size(); from += AT_ONCE) {
      found.putAll(read(session, missing.subList(from, Math.min(from + AT_ONCE, missing.size()))));
    }
    var items = new ArrayList<Item>(numbers.size());
    for (int number : numbers) {
      @Nullable Item item = found.get(number);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private Map<Integer, Item> read(Session session, List<Integer> numbers) {
    List<Row> rows =
        session.list(
            "select i.item, i.ref, i.version, p.data from item i join packed p on p.item = i.item"
                + " where i.item in "
                + Session.marks(numbers.size()),
            Row::of,
            numbers.toArray());
    List<Item> items = rows.parallelStream().map(Row::unpack).toList();
    var byNumber = new HashMap<Integer, Item>();
    for (int i = 0; i < items.size(); i++) {
      Row row = rows.get(i);
      byNumber.put(row.number, items.get(i));
      cache.put(row.number, items.get(i), row.packed.bytes().length);
    }
    return byNumber;
  }
}
