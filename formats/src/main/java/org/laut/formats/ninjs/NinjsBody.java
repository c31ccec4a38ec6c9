package org.laut.formats.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.laut.formats.html.HtmlReader;
import org.laut.formats.json.JsonObject;

/// The words of a ninjs object: the plain text if there is one, else that of the markup.
final class NinjsBody {
  private NinjsBody() {}

  /// The text; empty if there is none.
  static String of(JsonObject object) {
    Object plain = object.value("body_text");
    if (plain instanceof String text && !text.isBlank()) {
      return text;
    }
    for (String name : List.of("body_xhtml", "body_html")) {
      String text = markup(object.value(name));
      if (!text.isBlank()) {
        return text;
      }
    }
    return object.value("bodies") instanceof List<?> bodies ? of(bodies) : "";
  }

  /// Plain text before markup, the main body before others.
  private static String of(List<?> bodies) {
    var plain = new ArrayList<String>();
    var marked = new ArrayList<String>();
    for (Object element : bodies) {
      if (element instanceof Map<?, ?> body && body.get("value") instanceof String value) {
        boolean isPlain = String.valueOf(body.get("contenttype")).startsWith("text/plain");
        List<String> target = isPlain ? plain : marked;
        target.add(isMain(body) ? 0 : target.size(), value);
      }
    }
    for (String text : plain) {
      if (!text.isBlank()) {
        return text;
      }
    }
    return marked.stream().map(NinjsBody::markup).filter(t -> !t.isBlank()).findFirst().orElse("");
  }

  private static boolean isMain(Map<?, ?> body) {
    return String.valueOf(body.get("role")).endsWith("main");
  }

  private static String markup(@Nullable Object value) {
    return value instanceof String html ? HtmlReader.text(html) : "";
  }
}
