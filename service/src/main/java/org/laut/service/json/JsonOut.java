package org.laut.service.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.formats.text.WellFormed;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes plain values as JSON: maps, lists, texts, numbers, truth values and null.
public final class JsonOut {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonOut() {}

  /// The value as UTF-8 with a line end.
  public static byte[] bytes(@Nullable Object value) {
    var out = new ByteArrayOutputStream(1024);
    try (JsonGenerator generator =
        FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      write(generator, value);
    }
    out.write('\n');
    return out.toByteArray();
  }

  /// The value on one line, without line end.
  public static String text(@Nullable Object value) {
    return new String(bytes(value), StandardCharsets.UTF_8).strip();
  }

  private static void write(JsonGenerator out, @Nullable Object value) {
    switch (value) {
      case null -> out.writeNull();
      case String text -> out.writeString(WellFormed.of(text));
      case Boolean truth -> out.writeBoolean(truth);
      case Integer number -> out.writeNumber(number);
      case Long number -> out.writeNumber(number);
      case Double number -> out.writeNumber(number);
      case BigInteger number -> out.writeNumber(number);
      case BigDecimal number -> out.writeNumber(number);
      case Map<?, ?> fields -> fields(out, fields);
      case List<?> elements -> elements(out, elements);
      default -> throw new IllegalArgumentException("no value of JSON: " + value.getClass());
    }
  }

  private static void fields(JsonGenerator out, Map<?, ?> fields) {
    out.writeStartObject();
    fields.forEach((name, value) -> {
      out.writeName(String.valueOf(name));
      write(out, value);
    });
    out.writeEndObject();
  }

  private static void elements(JsonGenerator out, List<?> elements) {
    out.writeStartArray();
    elements.forEach(element -> write(out, element));
    out.writeEndArray();
  }
}
