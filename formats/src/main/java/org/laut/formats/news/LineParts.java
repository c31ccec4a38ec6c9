package org.laut.formats.news;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Part;
import org.laut.formats.intake.Parts;
import org.laut.formats.intake.Place;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.jsonl.BadLine;
import org.laut.formats.jsonl.Line;
import org.laut.formats.jsonl.Lines;

/// The items of a file with one JSON object a line. Lines that hold none are refused; the lines
/// after them are read.
final class LineParts implements Parts {
  private final Lines lines;

  /// @param in in UTF-8
  LineParts(InputStream in, Limits limits) {
    lines = new Lines(in, limits.itemBytes());
  }

  @Override
  public @Nullable Part next() throws IOException {
    Line line = lines.next();
    if (line == null) {
      return null;
    }
    try {
      return JsonItems.part(line.text(), place());
    } catch (BadLine e) {
      Fault fault = fault(e.fault());
      return new Unreadable(fault, fault == Fault.WRONG_ENCODING ? "UTF-8" : e.detail())
          .at(place());
    }
  }

  private static Fault fault(BadLine.Fault fault) {
    return switch (fault) {
      case TOO_LONG -> Fault.TOO_LONG;
      case NOT_UTF8 -> Fault.WRONG_ENCODING;
      case NOT_JSON -> Fault.NOT_JSON;
      case NO_OBJECT -> Fault.NO_OBJECT;
      case MISSING -> Fault.MISSING;
      case WRONG_TYPE -> Fault.WRONG_TYPE;
      case NO_DATE -> Fault.NO_DATE;
    };
  }

  @Override
  public Place place() {
    return new Place(Place.Unit.LINE, lines.number());
  }
}
