package org.laut.store.ledger;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/// Bytes that are kept in pieces, of which one is in memory at a time.
final class PartStream extends InputStream {
  private final IntFunction<Optional<byte[]>> parts;
  private byte[] data = {};
  private int at;
  private int next;

  /// @param parts the piece of a number from 0; empty behind the last
  PartStream(IntFunction<Optional<byte[]>> parts) {
    this.parts = parts;
  }

  @Override
  public int read() {
    return fill() ? data[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, data.length - at);
    System.arraycopy(data, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean fill() {
    while (at == data.length) {
      Optional<byte[]> part = parts.apply(next);
      if (part.isEmpty()) {
        return false;
      }
      data = part.get();
      at = 0;
      next++;
    }
    return true;
  }
}
