package org.laut.service.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;

/// Typed access to plain values that can be changed, as they come from JSON of our own.
public final class Tree {
  private Tree() {}

  /// The object that the bytes hold.
  public static Map<String, @Nullable Object> parse(byte[] json) {
    return parse(new String(json, StandardCharsets.UTF_8));
  }

  /// The object that a text of our own holds.
  public static Map<String, @Nullable Object> parse(String json) {
    try {
      return object(Json.value(json));
    } catch (InvalidJson e) {
      throw new IllegalStateException("no JSON of our own", e);
    }
  }

  /// The value as an object.
  @SuppressWarnings("unchecked")
  public static Map<String, @Nullable Object> object(@Nullable Object value) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
  }

  /// The objects in a field; an empty list that is not kept if there is no such field.
  @SuppressWarnings("unchecked")
  public static List<Map<String, @Nullable Object>> objects(
      Map<String, @Nullable Object> parent, String name) {
    Object value = parent.get(name);
    return value == null ? new ArrayList<>() : (List<Map<String, @Nullable Object>>) value;
  }

  /// The text in a field; null if there is none.
  public static @Nullable String text(Map<String, @Nullable Object> parent, String name) {
    return parent.get(name) instanceof String text ? text : null;
  }

  /// The whole number in a field; -1 if there is none.
  public static int number(Map<String, @Nullable Object> parent, String name) {
    return parent.get(name) instanceof Number number ? number.intValue() : -1;
  }
}
