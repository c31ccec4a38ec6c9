package org.laut.formats.record;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.Answer;
import org.laut.corpus.Bound;
import org.laut.corpus.ClaimReport;
import org.laut.corpus.Item;
import org.laut.corpus.Lineage;
import org.laut.corpus.Origin;
import org.laut.corpus.Reason;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the answer to "who really knows it" as one JSON object of schema `laut/answer/1`.
///
/// Thread-safe. Offsets are code points of the item's text, or of its title where `in` says so.
/// `independent` is null where the number of origins cannot be measured.
public final class AnswerWriter {
  private final JsonFactory json = new JsonFactory();

  /// The answer as UTF-8, with a line end.
  public byte[] write(Answer answer) {
    var out = new ByteArrayOutputStream(4096);
    try (JsonGenerator generator =
        json.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      generator.writeStartObject();
      generator.writeStringProperty("schema", "laut/answer/1");
      generator.writeStringProperty("query", answer.query());
      generator.writeArrayPropertyStart("reports");
      answer.reports().forEach(report -> report(generator, report));
      generator.writeEndArray();
      generator.writeArrayPropertyStart("origins");
      answer.origins().forEach(origin -> origin(generator, origin));
      generator.writeEndArray();
      bound(generator, answer.independent());
      generator.writeArrayPropertyStart("circular");
      answer.circular().forEach(circle -> strings(generator, circle));
      generator.writeEndArray();
      generator.writeName("withdrawn");
      strings(generator, answer.withdrawn());
      generator.writeArrayPropertyStart("why");
      answer.why().forEach(reason -> reason(generator, reason));
      generator.writeEndArray();
      generator.writeEndObject();
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static void report(JsonGenerator out, ClaimReport report) {
    Item item = report.item();
    out.writeStartObject();
    out.writeStringProperty("document", item.ref());
    out.writeNumberProperty("version", item.version());
    text(out, "title", item.news().document().header().title());
    text(out, "publisher", item.news().document().header().publisher());
    text(out, "published", published(item));
    out.writeStringProperty("position", name(report.position()));
    text(out, "origin", report.origin());
    out.writeName("via");
    strings(out, report.via());
    lineage(out, report);
    statement(out, report);
    out.writeBooleanProperty("withdrawn", report.withdrawn());
    out.writeEndObject();
  }

  private static @Nullable String published(Item item) {
    if (item.news().release().published() != null) {
      return item.news().release().published().toString();
    }
    var day = item.news().document().header().published();
    return day == null ? null : day.toString();
  }

  private static void lineage(JsonGenerator out, ClaimReport report) {
    text(out, "parent", report.parent() == null ? null : report.parent().parent());
    switch (report.lineage()) {
      case Lineage.Independent() -> out.writeStringProperty("relation", "independent");
      case Lineage.Relays relays -> out.writeStringProperty("relation", name(relays.tie()));
      case Lineage.RelaysUnseen unseen -> {
        out.writeStringProperty("relation", "unseen");
        out.writeStringProperty("unseen", unseen.medium());
      }
      case Lineage.Undetermined() -> out.writeStringProperty("relation", "undetermined");
    }
  }

  private static void statement(JsonGenerator out, ClaimReport report) {
    var header = report.item().news().document().header();
    String text =
        report.inTitle() && header.title() != null
            ? header.title()
            : report.item().news().document().text();
    var points = new CodePoints(text);
    out.writeObjectPropertyStart("statement");
    out.writeNumberProperty("start", points.toCodePoint(report.statement().start()));
    out.writeNumberProperty("end", points.toCodePoint(report.statement().end()));
    out.writeStringProperty("exact", report.statement().of(text));
    out.writeStringProperty("in", report.inTitle() ? "title" : "text");
    text(out, "id", report.statementId());
    out.writeEndObject();
  }

  private static void origin(JsonGenerator out, Origin origin) {
    out.writeStartObject();
    out.writeStringProperty("id", origin.id());
    out.writeStringProperty("label", origin.label());
    out.writeStringProperty("kind", name(origin.kind()));
    out.writeStringProperty("family", origin.family());
    text(out, "row", origin.row().isEmpty() ? null : origin.row());
    out.writeName("reports");
    strings(out, origin.reports());
    out.writeEndObject();
  }

  private static void bound(JsonGenerator out, @Nullable Bound bound) {
    if (bound == null) {
      out.writeNullProperty("independent");
      return;
    }
    out.writeObjectPropertyStart("independent");
    out.writeNumberProperty("min", bound.min());
    out.writeNumberProperty("max", bound.max());
    out.writeEndObject();
  }

  private static void reason(JsonGenerator out, Reason reason) {
    out.writeStartObject();
    out.writeStringProperty("kind", name(reason.kind()));
    out.writeName("subjects");
    strings(out, reason.subjects());
    out.writeEndObject();
  }

  private static void strings(JsonGenerator out, List<String> strings) {
    out.writeStartArray();
    strings.forEach(out::writeString);
    out.writeEndArray();
  }

  private static void text(JsonGenerator out, String name, @Nullable String value) {
    if (value == null) {
      out.writeNullProperty(name);
    } else {
      out.writeStringProperty(name, value);
    }
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
