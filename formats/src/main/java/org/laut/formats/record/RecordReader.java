package org.laut.formats.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;
import org.laut.report.Entity;
import org.laut.report.EntityKind;
import org.laut.report.Event;
import org.laut.report.Evidence;
import org.laut.report.Notice;
import org.laut.report.Report;
import org.laut.report.Statement;
import org.laut.report.TimeExpression;
import org.laut.text.Dateline;
import org.laut.text.Document;
import org.laut.text.Header;
import org.laut.text.Span;
import org.laut.time.TimeMod;
import org.laut.time.TimeType;
import org.laut.time.TimeValue;

/// Reads records of schema `laut/record/1` back to reports.
///
/// A record holds no text, so the text is given beside it; that it is the right one is checked. The
/// evidence of statements, times and events is not part of a record.
public final class RecordReader {
  private final RecordSpans spans;
  private final String text;
  private final CodePoints points;

  private RecordReader(String text) {
    this.text = text;
    this.points = new CodePoints(text);
    this.spans = new RecordSpans(text, points);
  }

  /// The report that was written as this record.
  ///
  /// @throws InvalidRecord if it is no record, not of this text, or breaks an invariant
  public static Report read(String json, String text) {
    var reader = new RecordReader(text);
    try {
      Report report = reader.report(Json.object(json));
      Invariants.check(report, reader.points);
      return report;
    } catch (InvalidJson | IllegalArgumentException | DateTimeException e) {
      throw new InvalidRecord("no record: " + e.getMessage());
    }
  }

  private Report report(JsonObject record) throws InvalidJson {
    String schema = record.string("schema");
    if (!schema.equals(RecordWriter.SCHEMA)) {
      throw new InvalidRecord("schema is " + schema + ", not " + RecordWriter.SCHEMA);
    }
    JsonObject document = record.object("document");
    if (!document.string("id").equals(Fingerprint.of(text))
        || document.integer("length") != points.length()) {
      throw new InvalidRecord("the record is not of this text");
    }
    return new Report(
        new Document(text, header(document)),
        document.optionalString("language"),
        dateline(document.optionalObject("dateline")),
        entities(record.objects("entities")),
        statements(record.objects("statements")),
        times(record.objects("times")),
        events(record.objects("events")),
        spans.of(record.objects("caveats")),
        notices(record.objects("notices")));
  }

  private static Header header(JsonObject document) throws InvalidJson {
    String published = document.optionalString("published");
    return new Header(
        document.optionalString("ref"),
        document.optionalString("title"),
        document.optionalString("publisher"),
        published == null ? null : LocalDate.parse(published),
        document.optionalString("language"));
  }

  private @Nullable Dateline dateline(@Nullable JsonObject dateline) throws InvalidJson {
    return dateline == null
        ? null
        : new Dateline(
            spans.optional(dateline, "place"),
            spans.list(dateline, "agencies"),
            spans.required(dateline, "whole"));
  }

  private List<Entity> entities(List<JsonObject> objects) throws InvalidJson {
    var entities = new ArrayList<Entity>(objects.size());
    for (JsonObject o : objects) {
      EntityKind kind = Names.parse(EntityKind.class, o.string("kind"));
      List<Span> mentions = spans.list(o, "mentions");
      entities.add(new Entity(o.string("id"), kind, o.string("name"), mentions));
    }
    return entities;
  }

  private List<Statement> statements(List<JsonObject> objects) throws InvalidJson {
    var statements = new ArrayList<Statement>(objects.size());
    for (JsonObject o : objects) {
      statements.add(RecordStatement.read(o, spans));
    }
    return statements;
  }

  private List<TimeExpression> times(List<JsonObject> objects) throws InvalidJson {
    var times = new ArrayList<TimeExpression>(objects.size());
    for (JsonObject o : objects) {
      TimeType type = Names.parseCapitals(TimeType.class, o.string("type"));
      String mod = o.optionalString("mod");
      times.add(
          new TimeExpression(
              spans.of(o),
              type,
              TimeValue.parse(o.string("value")),
              mod == null ? null : Names.parseCapitals(TimeMod.class, mod),
              o.string("rule"),
              Evidence.NONE));
    }
    return times;
  }

  private List<Event> events(List<JsonObject> objects) throws InvalidJson {
    var events = new ArrayList<Event>(objects.size());
    for (JsonObject o : objects) {
      events.add(RecordEvent.read(o, spans));
    }
    return events;
  }

  private List<Notice> notices(List<JsonObject> objects) throws InvalidJson {
    var notices = new ArrayList<Notice>(objects.size());
    for (JsonObject o : objects) {
      notices.add(new Notice(spans.of(o), o.string("message")));
    }
    return notices;
  }
}
