package org.laut.bench.load;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.laut.bench.load.Connection.Request;
import org.laut.bench.wire.SyntheticWire;

/// A wire whose items are handed to the service one by one. For several threads.
final class Wire {
  private final SyntheticWire items;

  Wire(long seed) {
    items = new SyntheticWire(seed);
  }

  /// The request that takes in the next item.
  Request request() {
    return new Request("/v1/items", "application/json", next());
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
