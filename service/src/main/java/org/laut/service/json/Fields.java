package org.laut.service.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of an object in the order in which they are put; values may be null.
public final class Fields {
  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /// Adds a field.
  public Fields put(String name, @Nullable Object value) {
    fields.put(name, value);
    return this;
  }

  /// Adds all fields of an object.
  public Fields putAll(Map<String, ?> others) {
    others.forEach(fields::put);
    return this;
  }

  /// What was put.
  public Map<String, @Nullable Object> map() {
    return fields;
  }

  /// A page of a list.
  ///
  /// @param next the cursor of the page behind it; null at the end
  public static Map<String, @Nullable Object> page(List<?> items, @Nullable String next) {
    return new Fields().put("items", items).put("next", next).map();
  }
}
