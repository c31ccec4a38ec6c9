package org.laut.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson.Fault;

/// A JSON object with typed access to its fields.
///
/// A field that is missing or null is the same: methods whose name begins with `optional` give
/// null, the others throw [InvalidJson] with [Fault#MISSING]. A field of another type throws with
/// [Fault#WRONG_TYPE].
public final class JsonObject {
  private final Map<String, @Nullable Object> fields;

  private JsonObject(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  static JsonObject of(Map<?, ?> map) {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    map.forEach((name, value) -> fields.put(String.valueOf(name), value));
    return new JsonObject(fields);
  }

  /// True if the field is there and not null.
  public boolean has(String name) {
    return fields.get(name) != null;
  }

  /// What the field holds, of whatever type.
  public @Nullable Object value(String name) {
    return fields.get(name);
  }

  public String string(String name) throws InvalidJson {
    return required(name, optionalString(name));
  }

  public @Nullable String optionalString(String name) throws InvalidJson {
    return typed(name, String.class);
  }

  /// A text, or the digits of a number.
  public String stringOrNumber(String name) throws InvalidJson {
    Object value = fields.get(name);
    return value instanceof Number number ? number.toString() : string(name);
  }

  public int integer(String name) throws InvalidJson {
    Number number = required(name, typed(name, Number.class));
    if (number instanceof Integer integer) {
      return integer;
    }
    throw new InvalidJson(Fault.WRONG_TYPE, name);
  }

  public double decimal(String name) throws InvalidJson {
    return required(name, typed(name, Number.class)).doubleValue();
  }

  public boolean bool(String name) throws InvalidJson {
    return required(name, typed(name, Boolean.class));
  }

  public JsonObject object(String name) throws InvalidJson {
    return required(name, optionalObject(name));
  }

  public @Nullable JsonObject optionalObject(String name) throws InvalidJson {
    Map<?, ?> map = typed(name, Map.class);
    return map == null ? null : of(map);
  }

  /// The objects of an array field.
  public List<JsonObject> objects(String name) throws InvalidJson {
    List<?> elements = required(name, typed(name, List.class));
    var objects = new ArrayList<JsonObject>(elements.size());
    for (Object element : elements) {
      if (!(element instanceof Map<?, ?> map)) {
        throw new InvalidJson(Fault.WRONG_TYPE, name);
      }
      objects.add(of(map));
    }
    return objects;
  }

  private <T> @Nullable T typed(String name, Class<T> type) throws InvalidJson {
    Object value = fields.get(name);
    if (value == null || type.isInstance(value)) {
      return type.cast(value);
    }
    throw new InvalidJson(Fault.WRONG_TYPE, name);
  }

  private static <T> T required(String name, @Nullable T value) throws InvalidJson {
    if (value == null) {
      throw new InvalidJson(Fault.MISSING, name);
    }
    return value;
  }
}
