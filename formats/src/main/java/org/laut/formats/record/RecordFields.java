package org.laut.formats.record;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Item;
import org.laut.formats.text.WellFormed;
import org.laut.text.Header;
import org.laut.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the kinds of fields a record is made of: texts, constants, spans.
final class RecordFields {
  private final JsonGenerator out;
  private final String text;
  private final CodePoints points;
  private final boolean exact;

  /// @param exact true to write the characters of a span beside its offsets
  RecordFields(JsonGenerator out, String text, CodePoints points, boolean exact) {
    this.out = out;
    this.text = text;
    this.points = points;
    this.exact = exact;
  }

  void text(String name, @Nullable String value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, WellFormed.of(value));
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

  /// Which item something is of.
  void item(String name, Item item) {
    Header header = item.news().document().header();
    OffsetDateTime published = item.news().release().published();
    LocalDate day = header.published();
    out.writeObjectPropertyStart(name);
    text("id", Fingerprint.of(item.news().document().text()));
    text("ref", item.ref());
    out.writeNumberProperty("version", item.version());
    text("title", header.title());
    text("publisher", header.publisher());
    text(
        "published",
        published != null
            ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published)
            : day == null ? null : day.toString());
    out.writeEndObject();
  }

  /// The offsets of a span and, if they are wanted, its characters as fields of the object that is
  /// open.
  void placeAndWords(Span span) {
    place(span);
    if (exact) {
      text("exact", span.of(text));
    }
  }

  /// The offsets of a span as two fields of the object that is open.
  void place(Span span) {
    out.writeNumberProperty("start", points.toCodePoint(span.start()));
    out.writeNumberProperty("end", points.toCodePoint(span.end()));
  }
}
