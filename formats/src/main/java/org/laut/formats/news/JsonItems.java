package org.laut.formats.news;

import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;
import org.laut.formats.jsonl.NewsLine;
import org.laut.formats.ninjs.Ninjs;

/// A JSON object as a part: of our own form or ninjs, as its fields tell.
final class JsonItems {
  private JsonItems() {}

  static Part part(String json, Place place) {
    try {
      return part(Json.object(json), place);
    } catch (InvalidJson e) {
      return new Unreadable(fault(e.fault()), e.detail()).at(place);
    } catch (Unreadable e) {
      return e.at(place);
    }
  }

  private static Part part(JsonObject object, Place place) throws InvalidJson, Unreadable {
    if (!Ninjs.is(object)) {
      return new Part.Given(NewsLine.of(object), place);
    }
    String kind = Ninjs.otherKind(object);
    return kind == null
        ? new Part.Given(Ninjs.item(object), place)
        : new Part.PassedOver(kind, place);
  }

  private static Fault fault(InvalidJson.Fault fault) {
    return switch (fault) {
      case SYNTAX -> Fault.NOT_JSON;
      case NO_OBJECT -> Fault.NO_OBJECT;
      case MISSING -> Fault.MISSING;
      case WRONG_TYPE -> Fault.WRONG_TYPE;
    };
  }
}
