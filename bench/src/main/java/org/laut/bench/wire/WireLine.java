package org.laut.bench.wire;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/// Items as lines of JSON, in the form that `laut ingest` takes.
final class WireLine {
  private WireLine() {}

  /// Writes the line with its end.
  static void write(WireItem item, Writer out) throws IOException {
    StringBuilder line = new StringBuilder(2048).append('{');
    field(line, "id", item.id());
    field(line, "title", item.title());
    field(line, "publisher", item.publisher().name());
    field(line, "byline", item.byline());
    field(line, "published", item.published().toString());
    field(line, "language", "de");
    field(line, "text", item.text());
    field(line, "version_of", item.versionOf());
    field(line, "status", item.status());
    line.setCharAt(line.length() - 1, '}');
    out.append(line).append('\n');
  }

  private static void field(StringBuilder line, String name, @Nullable String value) {
    if (value != null) {
      quoted(line, name);
      line.append(':');
      quoted(line, value);
      line.append(',');
    }
  }

  private static void quoted(StringBuilder line, String value) {
    line.append('"');
    for (int i = 0; i < value.length(); i++) {
      char character = value.charAt(i);
      switch (character) {
        case '\n' -> line.append("\\n");
        case '"', '\\' -> line.append('\\').append(character);
        default -> line.append(character);
      }
    }
    line.append('"');
  }
}
