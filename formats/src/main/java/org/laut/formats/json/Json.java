package org.laut.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON to plain values: [Map], [List], [String], [Number], [Boolean] and null.
///
/// Thread-safe. Texts may be of any length; depth is limited to 500.
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private Json() {}

  /// The one object that the text holds.
  public static JsonObject object(String text) throws InvalidJson {
    Object value = value(text);
    if (value instanceof Map<?, ?> map) {
      return JsonObject.of(map);
    }
    throw new InvalidJson(InvalidJson.Fault.NO_OBJECT, "");
  }

  /// The one value that the text holds.
  public static @Nullable Object value(String text) throws InvalidJson {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return whole(parser);
    }
  }

  private static @Nullable Object whole(JsonParser parser) throws InvalidJson {
    try {
      parser.nextToken();
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw syntax("column " + parser.currentTokenLocation().getColumnNr());
      }
      return value;
    } catch (JacksonException e) {
      TokenStreamLocation place =
          e.getLocation() == null ? parser.currentLocation() : e.getLocation();
      throw syntax("column " + Math.max(1, place.getColumnNr()));
    }
  }

  private static @Nullable Object value(JsonParser parser) throws InvalidJson {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw syntax("column 1");
    }
    return switch (token) {
      case START_OBJECT -> fields(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> throw syntax("column " + parser.currentTokenLocation().getColumnNr());
    };
  }

  private static Map<String, @Nullable Object> fields(JsonParser parser) throws InvalidJson {
    var fields = new LinkedHashMap<String, @Nullable Object>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static List<@Nullable Object> elements(JsonParser parser) throws InvalidJson {
    var elements = new ArrayList<@Nullable Object>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(parser));
    }
    return elements;
  }

  private static InvalidJson syntax(String place) {
    return new InvalidJson(InvalidJson.Fault.SYNTAX, place);
  }
}
