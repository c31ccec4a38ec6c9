package org.laut.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.laut.corpus.Filter;
import org.laut.corpus.Item;
import org.laut.store.database.Session;

/// Goes through all items of one snapshot, a few at a time.
final class ItemStream extends AbstractSpliterator<Item> {
  private static final int AT_ONCE = 100;

  private final Session session;
  private final Condition condition;
  private final Deque<ItemLoader.Row> rows = new ArrayDeque<>();
  private int last;
  private boolean ended;

  private ItemStream(Session session, Filter filter) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.session = session;
    this.condition = Condition.of(filter);
  }

  /// Closing the stream closes the session.
  static Stream<Item> of(Session session, Filter filter) {
    return StreamSupport.stream(new ItemStream(session, filter), false).onClose(session::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Item> action) {
    if (rows.isEmpty() && !ended) {
      read();
    }
    ItemLoader.Row row = rows.poll();
    if (row == null) {
      return false;
    }
    action.accept(row.unpack());
    return true;
  }

  private void read() {
    rows.addAll(
        session.list(
            "select i.item, i.ref, i.version, p.data from item i join packed p on p.item = i.item"
                + " where "
                + condition.sql()
                + " and i.item > ? order by i.item limit "
                + AT_ONCE,
            ItemLoader.Row::of,
            condition.with(List.of(last))));
    ended = rows.size() < AT_ONCE;
    last = rows.isEmpty() ? last : rows.getLast().number();
  }
}
