package org.laut.service.question;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.formats.record.Names;
import org.laut.report.Entity;
import org.laut.service.json.Fields;

/// Counts in how many items, and how often, entities are mentioned.
final class EntityCount {
  private final Predicate<Entity> wanted;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private static final class Entry {
    private final Entity entity;
    private int items;
    private int mentions;

    Entry(Entity entity) {
      this.entity = entity;
    }
  }

  EntityCount(Predicate<Entity> wanted) {
    this.wanted = wanted;
  }

  /// Counts those of an item; false if it has none.
  boolean add(Item item) {
    boolean found = false;
    for (Entity entity : item.reading().report().entities()) {
      if (wanted.test(entity)) {
        Entry entry = entries.computeIfAbsent(entity.id(), id -> new Entry(entity));
        entry.items++;
        entry.mentions += entity.mentions().size();
        found = true;
      }
    }
    return found;
  }

  /// All, the most mentioned first.
  List<Map<String, @Nullable Object>> summaries() {
    return entries.values().stream()
        .sorted(Comparator.comparingInt((Entry e) -> -e.mentions).thenComparing(e -> e.entity.id()))
        .map(e ->
            new Fields()
                .put("id", e.entity.id())
                .put("kind", Names.of(e.entity.kind()))
                .put("name", e.entity.name())
                .put("items", e.items)
                .put("mentions", e.mentions)
                .map())
        .toList();
  }
}
