package org.laut.formats.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.JsonObject;
import org.laut.formats.text.WellFormed;
import org.laut.text.Span;

/// Reads spans of one text: from code points to UTF-16 units, `exact` compared with the text.
final class RecordSpans {
  private final String text;
  private final CodePoints points;

  RecordSpans(String text, CodePoints points) {
    this.text = text;
    this.points = points;
  }

  Span of(JsonObject object) throws InvalidJson {
    int start = points.toUnit(object.integer("start"));
    int end = points.toUnit(object.integer("end"));
    if (start < 0 || end < start) {
      throw new InvalidRecord(
          "no span of the text: " + object.integer("start") + "-" + object.integer("end"));
    }
    var span = new Span(start, end);
    String exact = object.optionalString("exact");
    if (exact != null && !exact.equals(WellFormed.of(span.of(text)))) {
      throw new InvalidRecord("the text at " + start + " is not \"" + exact + "\"");
    }
    return span;
  }

  List<Span> of(List<JsonObject> objects) throws InvalidJson {
    var spans = new ArrayList<Span>(objects.size());
    for (JsonObject object : objects) {
      spans.add(of(object));
    }
    return spans;
  }

  List<Span> list(JsonObject parent, String name) throws InvalidJson {
    return of(parent.objects(name));
  }

  Span required(JsonObject parent, String name) throws InvalidJson {
    return of(parent.object(name));
  }

  @Nullable Span optional(JsonObject parent, String name) throws InvalidJson {
    JsonObject object = parent.optionalObject(name);
    return object == null ? null : of(object);
  }
}
