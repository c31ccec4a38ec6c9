package org.laut.formats.annotation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The JSON-LD context of Laut's own terms.
final class Context {
  private static final String RESOURCE = "laut.jsonld";

  private Context() {}

  /// The value of `@context` in `laut.jsonld`, on one line.
  static String own() {
    InputStream resource = Objects.requireNonNull(Context.class.getResourceAsStream(RESOURCE));
    try (resource) {
      String file = new String(resource.readAllBytes(), UTF_8);
      String context = file.substring(file.indexOf('{', 1), file.lastIndexOf('}'));
      return context.lines().map(String::strip).reduce("", String::concat);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
