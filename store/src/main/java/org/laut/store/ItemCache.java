package org.laut.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;

/// The items that were used last, unpacked. What an item's number stands for never changes.
final class ItemCache {
  /// Of the packed items; unpacked they take about thirty times as much, a quarter of the memory at
  /// most.
  private static final int MOST_BYTES =
      (int) Math.clamp(Runtime.getRuntime().maxMemory() / 120, 1L << 20, 64L << 20);

  private final Map<Integer, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
  private int bytes;

  private record Entry(Item item, int bytes) {}

  synchronized @Nullable Item get(int number) {
    Entry entry = entries.get(number);
    return entry == null ? null : entry.item;
  }

  /// @param size of the item as it was packed
  synchronized void put(int number, Item item, int size) {
    Entry before = entries.put(number, new Entry(item, size));
    bytes += size - (before == null ? 0 : before.bytes);
    var oldest = entries.entrySet().iterator();
    while (bytes > MOST_BYTES) {
      bytes -= oldest.next().getValue().bytes;
      oldest.remove();
    }
  }

  synchronized void clear() {
    entries.clear();
    bytes = 0;
  }
}
