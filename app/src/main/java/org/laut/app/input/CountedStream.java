package org.laut.app.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// A stream that says after each read how many bytes have passed.
public final class CountedStream extends FilterInputStream {
  private final LongConsumer listener;
  private long passed;

  public CountedStream(InputStream in, LongConsumer listener) {
    super(in);
    this.listener = listener;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    passed += Math.max(0, read);
    listener.accept(passed);
    return read;
  }
}
