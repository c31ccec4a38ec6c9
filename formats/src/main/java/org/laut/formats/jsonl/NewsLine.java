package org.laut.formats.jsonl;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.laut.corpus.NewsItem;
import org.laut.corpus.Release;
import org.laut.corpus.Release.Usage;
import org.laut.formats.date.Published;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Unreadable;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.JsonObject;
import org.laut.text.Document;
import org.laut.text.Header;

/// A news item as a JSON object: what [DocumentLine] reads, and if known `byline`, `version_of`,
/// `status` (usable, corrected or withdrawn), `source` and `url`.
///
/// `published` is a day or, with time and offset, a moment; the day of a moment is that in its
/// offset. Other fields are left alone.
public final class NewsLine {
  private NewsLine() {}

  /// The item that the object stands for.
  public static NewsItem of(JsonObject object) throws Unreadable, InvalidJson {
    String ref = object.stringOrNumber("id");
    String text = object.string("text");
    @Nullable Published published = published(object.optionalString("published"));
    Header header =
        new Header(
            ref,
            object.optionalString("title"),
            object.optionalString("publisher"),
            published == null ? null : published.day(),
            object.optionalString("language"));
    Release release =
        new Release(
            object.optionalString("byline"),
            published == null ? null : published.moment(),
            usage(object.optionalString("status")),
            object.has("version_of") ? object.stringOrNumber("version_of") : null,
            object.optionalString("source"),
            object.optionalString("url"));
    return new NewsItem(new Document(text, header), release);
  }

  private static @Nullable Published published(@Nullable String value) throws Unreadable {
    if (value == null || value.isBlank()) {
      return null;
    }
    try {
      return Published.parse(value);
    } catch (DateTimeException e) {
      throw new Unreadable(Fault.NO_DATE, value);
    }
  }

  private static Usage usage(@Nullable String status) throws Unreadable {
    return switch (status) {
      case null -> Usage.USABLE;
      case "usable" -> Usage.USABLE;
      case "corrected" -> Usage.CORRECTED;
      case "withdrawn" -> Usage.WITHDRAWN;
      default -> throw new Unreadable(Fault.WRONG_VALUE, "status");
    };
  }
}
