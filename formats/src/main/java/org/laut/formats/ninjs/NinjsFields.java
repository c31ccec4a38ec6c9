package org.laut.formats.ninjs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.JsonObject;

/// Fields of a ninjs object, which hold a text, an object with a name, or a list of these, as the
/// version has it. Null where they say nothing.
record NinjsFields(JsonObject object) {
  /// A text that is not blank.
  @Nullable String string(String name) {
    return text(object.value(name));
  }

  /// The first of these fields that says something; of several values, the main one.
  @Nullable String mainOf(String... names) {
    for (String name : names) {
      String found = mainOf(object.value(name));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable String mainOf(@Nullable Object value) {
    if (!(value instanceof List<?> list)) {
      return text(value instanceof Map<?, ?> map ? map.get("value") : value);
    }
    String first = null;
    for (Object element : list) {
      String found = mainOf(element instanceof List<?> ? null : element);
      boolean isMain =
          element instanceof Map<?, ?> map && String.valueOf(map.get("role")).endsWith("main");
      first = found != null && (first == null || isMain) ? found : first;
    }
    return first;
  }

  /// The name of a person or organisation; the first of several.
  @Nullable String name(String field) {
    return name(object.value(field));
  }

  private static @Nullable String name(@Nullable Object value) {
    Object one = value instanceof List<?> list && !list.isEmpty() ? list.getFirst() : value;
    if (one instanceof Map<?, ?> map) {
      String name = text(map.get("name"));
      return name == null ? text(map.get("literal")) : name;
    }
    return text(one);
  }

  static @Nullable String text(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? text.strip() : null;
  }
}
