package org.laut.formats.jsonl;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.Json;
import org.laut.formats.json.JsonObject;
import org.laut.text.Document;
import org.laut.text.Header;

/// A document as a JSON object: `id` and `text`, and if known `title`, `publisher`, `published` and
/// `language`. Other fields are left alone.
public final class DocumentLine {
  private static final int DATE = "2024-06-18".length();

  private DocumentLine() {}

  /// The document that a line holds.
  public static Document parse(String line) throws BadLine {
    try {
      JsonObject object = Json.object(line);
      String ref = object.stringOrNumber("id");
      String text = object.string("text");
      Header header =
          new Header(
              ref,
              object.optionalString("title"),
              object.optionalString("publisher"),
              date(object.optionalString("published")),
              object.optionalString("language"));
      return new Document(text, header);
    } catch (InvalidJson e) {
      throw new BadLine(fault(e), e.detail());
    }
  }

  private static BadLine.Fault fault(InvalidJson e) {
    return switch (e.fault()) {
      case SYNTAX -> BadLine.Fault.NOT_JSON;
      case NO_OBJECT -> BadLine.Fault.NO_OBJECT;
      case MISSING -> BadLine.Fault.MISSING;
      case WRONG_TYPE -> BadLine.Fault.WRONG_TYPE;
    };
  }

  /// A day, or the day of a point in time.
  private static @Nullable LocalDate date(@Nullable String value) throws BadLine {
    if (value == null || value.isBlank()) {
      return null;
    }
    boolean timed = value.length() > DATE && "T ".indexOf(value.charAt(DATE)) >= 0;
    try {
      return LocalDate.parse(timed ? value.substring(0, DATE) : value);
    } catch (DateTimeParseException e) {
      throw new BadLine(BadLine.Fault.NO_DATE, value);
    }
  }
}
