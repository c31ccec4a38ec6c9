package org.laut.app.command.ingest;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.app.output.Results;
import org.laut.app.output.WriteFailed;
import org.laut.store.Arrival;
import org.laut.store.Outcome;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Says of each item what became of it once that is on the disk, a line of JSON each: `ref`,
/// `version` if it is new, `became`.
///
/// What was said holds whatever happens to the program afterwards.
final class Receipts {
  private static final JsonFactory JSON = new JsonFactory();

  private final @Nullable Results results;

  /// @param results where the lines go; null to say nothing
  Receipts(@Nullable Results results) {
    this.results = results;
  }

  /// This item was there before it was read.
  void known(Arrival arrival) {
    give(arrival.ref(), 0, Outcome.Kind.KNOWN);
  }

  /// The store has taken in, or known, an item.
  void stored(Outcome outcome) {
    give(outcome.ref(), outcome.version(), outcome.kind());
  }

  private void give(String ref, int version, Outcome.Kind kind) {
    if (results == null) {
      return;
    }
    var line = new ByteArrayOutputStream(128);
    try (JsonGenerator json =
        JSON.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("ref", ref);
      if (kind != Outcome.Kind.KNOWN) {
        json.writeNumberProperty("version", version);
      }
      json.writeStringProperty("became", kind.name().toLowerCase(Locale.ROOT));
      json.writeEndObject();
    }
    line.write('\n');
    write(results, line.toByteArray());
  }

  /// Sends off what was said of a batch.
  void flush() {
    if (results == null) {
      return;
    }
    try {
      results.finish();
    } catch (WriteFailed e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Results results, byte[] line) {
    try {
      results.write(line);
    } catch (WriteFailed e) {
      throw new UncheckedIOException(e);
    }
  }
}
