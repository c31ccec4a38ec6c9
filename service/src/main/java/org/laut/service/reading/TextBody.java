package org.laut.service.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.laut.formats.date.Published;
import org.laut.formats.html.HtmlReader;
import org.laut.formats.json.InvalidJson;
import org.laut.formats.json.JsonObject;
import org.laut.formats.text.NotText;
import org.laut.formats.text.TextReader;
import org.laut.service.problem.Kind;
import org.laut.service.problem.Problem;
import org.laut.service.route.Call;
import org.laut.service.route.Reply;
import org.laut.text.Document;
import org.laut.text.Header;

/// The document in the body of a request: plain text, a web page, or an object of JSON.
final class TextBody {
  private static final String TEXT = "text/plain";
  private static final String HTML = "text/html";

  private TextBody() {}

  static Document of(Call call, byte[] body) {
    Document document =
        switch (call.mediaType()) {
          case TEXT -> Document.of(text(body));
          case HTML -> page(body);
          case Reply.JSON -> object(call.object(body));
          default ->
              throw Problem.of(Kind.MEDIA_TYPE, "send text/plain, text/html or application/json");
        };
    if (document.text().isBlank()) {
      throw Problem.of(Kind.UNPROCESSABLE, "there is no text to read");
    }
    LocalDate day = call.day("date");
    return day == null ? document : dated(document, day);
  }

  private static String text(byte[] body) {
    try {
      return TextReader.decode(body).text();
    } catch (NotText e) {
      throw Problem.of(Kind.UNPROCESSABLE, "the body is no text but " + e.kind());
    }
  }

  private static Document page(byte[] body) {
    Document document = HtmlReader.read(text(body));
    if (document.text().isBlank()) {
      throw Problem.of(Kind.UNPROCESSABLE, "there is no article on this page");
    }
    return document;
  }

  private static Document object(JsonObject object) {
    try {
      return new Document(
          object.string("text"),
          new Header(
              object.has("id") ? object.stringOrNumber("id") : null,
              object.optionalString("title"),
              object.optionalString("publisher"),
              day(object.optionalString("published")),
              object.optionalString("language")));
    } catch (InvalidJson e) {
      throw Call.badJson(e);
    }
  }

  private static @Nullable LocalDate day(@Nullable String published) {
    if (published == null || published.isBlank()) {
      return null;
    }
    try {
      return Published.parse(published).day();
    } catch (DateTimeException e) {
      throw Problem.invalid("published", "a day or a moment is needed");
    }
  }

  private static Document dated(Document document, LocalDate day) {
    Header header = document.header();
    return new Document(
        document.text(),
        new Header(header.ref(), header.title(), header.publisher(), day, header.language()));
  }
}
