package org.laut.app.output;

import java.io.OutputStream;
import java.util.Arrays;

/// Results as a stream, for writers that want one. Closing it closes nothing.
public final class ResultStream extends OutputStream {
  private final Results results;

  public ResultStream(Results results) {
    this.results = results;
  }

  @Override
  public void write(int b) throws WriteFailed {
    results.write(new byte[] {(byte) b});
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws WriteFailed {
    results.write(
        from == 0 && length == bytes.length
            ? bytes
            : Arrays.copyOfRange(bytes, from, from + length));
  }
}
