package org.laut.formats.record;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the kinds of fields a record is made of: texts, constants, spans.
final class RecordFields {
  private static final char REPLACEMENT = '\uFFFD';

  private final JsonGenerator out;
  private final String text;
  private final CodePoints points;

  RecordFields(JsonGenerator out, String text, CodePoints points) {
    this.out = out;
    this.text = text;
    this.points = points;
  }

  void text(String name, @Nullable String value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, wellFormed(value));
    }
  }

  void constant(String name, Enum<?> value) {
    out.writeStringProperty(name, Names.of(value));
  }

  void capitals(String name, @Nullable Enum<?> value) {
    text(name, value == null ? null : Names.inCapitals(value));
  }

  void span(String name, @Nullable Span span) {
    out.writeName(name);
    if (span == null) {
      out.writeNull();
    } else {
      span(span);
    }
  }

  void spans(String name, List<Span> spans) {
    out.writeArrayPropertyStart(name);
    spans.forEach(this::span);
    out.writeEndArray();
  }

  private void span(Span span) {
    out.writeStartObject();
    placeAndWords(span);
    out.writeEndObject();
  }

  /// The offsets of a span and its characters as fields of the object that is open.
  void placeAndWords(Span span) {
    place(span);
    text("exact", span.of(text));
  }

  /// The offsets of a span as two fields of the object that is open.
  void place(Span span) {
    out.writeNumberProperty("start", points.toCodePoint(span.start()));
    out.writeNumberProperty("end", points.toCodePoint(span.end()));
  }

  /// The text with each lone surrogate replaced, so that it can be written as UTF-8.
  static String wellFormed(String text) {
    int at = 0;
    while (at < text.length() && !Character.isSurrogate(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    var copy = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE ? REPLACEMENT : c)
        .forEach(copy::appendCodePoint);
    return copy.toString();
  }
}
