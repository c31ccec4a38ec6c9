package org.laut.formats.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.formats.record.Names;
import org.laut.formats.text.WellFormed;
import org.laut.report.Participant;
import org.laut.text.Span;
import tools.jackson.core.JsonGenerator;

/// Writes the kinds of fields that annotations are made of. A field whose value is null is left
/// out.
record Fields(JsonGenerator out, Subject subject) {
  private static final String POSITION = "TextPositionSelector";
  private static final String QUOTE = "TextQuoteSelector";

  void text(String name, @Nullable String value) {
    if (value != null) {
      out.writeStringProperty(name, WellFormed.of(value));
    }
  }

  void constant(String name, Enum<?> value) {
    out.writeStringProperty(name, Names.of(value));
  }

  void capitals(String name, @Nullable Enum<?> value) {
    text(name, value == null ? null : Names.inCapitals(value));
  }

  /// The annotation of another part of the same item.
  void reference(String name, @Nullable String local) {
    text(name, local == null ? null : subject.id(local));
  }

  /// The target: one resource for each passage.
  void target(List<Span> spans) {
    out.writeArrayPropertyStart("target");
    for (Span span : spans) {
      out.writeStartObject();
      out.writeStringProperty("type", "SpecificResource");
      out.writeStringProperty("source", subject.source());
      out.writeArrayPropertyStart("selector");
      position(span);
      quote(span);
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /// A passage that a body speaks of: one selector that is of both kinds.
  void passage(String name, @Nullable Span span) {
    if (span != null) {
      out.writeName(name);
      passage(span);
    }
  }

  void passages(String name, List<Span> spans) {
    out.writeArrayPropertyStart(name);
    spans.forEach(this::passage);
    out.writeEndArray();
  }

  void participants(String name, List<Participant> participants) {
    out.writeArrayPropertyStart(name);
    participants.forEach(this::participant);
    out.writeEndArray();
  }

  void participant(Participant participant) {
    out.writeStartObject();
    text("entity", participant.entity());
    passage("mention", participant.span());
    out.writeEndObject();
  }

  private void passage(Span span) {
    String words = subject.checked().words(span);
    out.writeStartObject();
    out.writeArrayPropertyStart("type");
    out.writeString(POSITION);
    if (words != null) {
      out.writeString(QUOTE);
    }
    out.writeEndArray();
    offsets(span);
    text("exact", words);
    out.writeEndObject();
  }

  private void position(Span span) {
    out.writeStartObject();
    out.writeStringProperty("type", POSITION);
    offsets(span);
    out.writeEndObject();
  }

  private void offsets(Span span) {
    out.writeNumberProperty("start", subject.checked().start(span));
    out.writeNumberProperty("end", subject.checked().end(span));
  }

  private void quote(Span span) {
    String words = subject.checked().words(span);
    if (words == null) {
      return;
    }
    out.writeStartObject();
    out.writeStringProperty("type", QUOTE);
    text("exact", words);
    text("prefix", subject.before(span));
    text("suffix", subject.behind(span));
    out.writeEndObject();
  }
}
