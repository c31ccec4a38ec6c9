package org.laut.formats.annotation;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.laut.report.Entity;
import org.laut.report.Event;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Span;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The annotations of one item, each as JSON without a line end.
record Annotations(Subject subject) {
  private static final JsonFactory JSON = new JsonFactory();

  private enum Motivation {
    DESCRIBING,
    IDENTIFYING,
    CLASSIFYING
  }

  List<byte[]> written() {
    var written = new ArrayList<byte[]>();
    written.add(document());
    for (Entity entity : subject.report().entities()) {
      int number = 0;
      for (Span mention : entity.mentions()) {
        written.add(mention(entity, ++number, mention));
      }
    }
    for (Statement statement : subject.report().statements()) {
      written.add(statement(statement));
    }
    int number = 0;
    for (TimeExpression time : subject.report().times()) {
      written.add(time(time, ++number));
    }
    for (Event event : subject.report().events()) {
      written.add(event(event));
    }
    return written;
  }

  private byte[] document() {
    return annotation(
        "document",
        Motivation.DESCRIBING,
        (out, fields) -> {
          new DocumentBody(out, fields).write(subject);
          out.writeStringProperty("target", subject.source());
        });
  }

  private byte[] mention(Entity entity, int number, Span span) {
    return annotation(
        entity.id() + " " + number,
        Motivation.IDENTIFYING,
        (out, fields) -> {
          out.writeObjectPropertyStart("body");
          out.writeStringProperty("type", "Mention");
          fields.text("entity", entity.id());
          fields.constant("kind", entity.kind());
          fields.text("name", entity.name());
          out.writeEndObject();
          fields.target(List.of(span));
        });
  }

  private byte[] statement(Statement statement) {
    return annotation(
        statement.id(),
        Motivation.DESCRIBING,
        (out, fields) -> {
          new StatementBody(out, fields).write(statement);
          fields.target(statement.content());
        });
  }

  private byte[] time(TimeExpression time, int number) {
    return annotation(
        "time " + number,
        Motivation.CLASSIFYING,
        (out, fields) -> {
          out.writeObjectPropertyStart("body");
          out.writeStringProperty("type", "TimeExpression");
          fields.capitals("timeType", time.type());
          fields.text("value", time.value().timex3());
          fields.capitals("mod", time.mod());
          fields.text("rule", time.rule());
          out.writeEndObject();
          fields.target(List.of(time.span()));
        });
  }

  private byte[] event(Event event) {
    return annotation(
        event.id(),
        Motivation.CLASSIFYING,
        (out, fields) -> {
          new EventBody(out, fields).write(event);
          fields.target(event.trigger());
        });
  }

  private byte[] annotation(
      String local, Motivation motivation, BiConsumer<JsonGenerator, Fields> bodyAndTarget) {
    var bytes = new ByteArrayOutputStream(1024);
    try (JsonGenerator out =
        JSON.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      var fields = new Fields(out, subject);
      out.writeStartObject();
      out.writeStringProperty("id", subject.id(local));
      out.writeStringProperty("type", "Annotation");
      fields.constant("motivation", motivation);
      bodyAndTarget.accept(out, fields);
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }
}
