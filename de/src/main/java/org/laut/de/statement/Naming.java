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
  private final Map<String, List<Span>> mentions = new HashMap<>();

  Naming(Entities entities) {
    for (Entity entity : entities.entities()) {
      mentions.put(entity.id(), entity.mentions());
    }
  }

  /// The last mention of this entity that ends at or before `offset`; null if there is none.
  @Nullable Span before(String entity, int offset) {
    List<Span> spans = mentions.getOrDefault(entity, List.of());
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
