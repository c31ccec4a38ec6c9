package org.laut.de.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.de.entity.Entities;
import org.laut.report.Entity;
import org.laut.text.Span;

/// Finds the nearest place where somebody is named.
final class Naming {
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();

  Naming(Entities entities) {
    for (Entity entity : entities.entities()) {
      byId.put(entity.id(), entity);
      byName.put(entity.name(), entity);
    }
  }

  /// Who in the text bears this name; null if nobody does.
  @Nullable Entity entity(String name) {
    return byName.get(name);
  }

  /// The last mention of this entity that ends at or before `offset`; null if there is none.
  @Nullable Span before(String id, int offset) {
    Entity entity = byId.get(id);
    List<Span> spans = entity == null ? List.of() : entity.mentions();
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? null : spans.get(low - 1);
  }
}
