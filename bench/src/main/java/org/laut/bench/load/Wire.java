package org.laut.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import org.laut.bench.wire.SyntheticWire;

/// A wire whose items are handed to the service one by one. For several threads.
final class Wire {
  private final SyntheticWire items;

  Wire(long seed) {
    items = new SyntheticWire(seed);
  }

  /// The request that takes in the next item.
  HttpRequest request(Served served) {
    return HttpRequest.newBuilder(served.at("/v1/items"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(next(), UTF_8))
        .build();
  }

  private synchronized String next() {
    var line = new StringWriter();
    try {
      items.write(1, line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }
}
