package org.laut.formats.news;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.json.JsonPieces;

/// The items of a JSON file that holds an object, an array of objects, or objects one after the
/// other. Those that cannot be read are refused; those after them are read.
final class JsonParts implements Parts {
  private final JsonPieces pieces;
  private Place place = Place.item();

  /// @param in in UTF-8
  JsonParts(InputStream in, Limits limits) {
    pieces = new JsonPieces(in, limits);
  }

  @Override
  public @Nullable Part next() throws IOException {
    Place here = place.next();
    try {
      String piece = pieces.next();
      if (piece == null) {
        return null;
      }
      place = here;
      return JsonItems.part(piece, here);
    } catch (Unreadable e) {
      place = here;
      return e.at(here);
    }
  }

  @Override
  public Place place() {
    return place;
  }
}
