package org.laut.app.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A buffered stream whose failures name what the user wanted written.
final class NamedStream extends OutputStream {
  private static final int BUFFER = 1 << 16;

  private final String name;
  private final OutputStream out;

  NamedStream(String name, OutputStream out) {
    this.name = name;
    this.out = new BufferedOutputStream(out, BUFFER);
  }

  @Override
  public void write(int b) throws WriteFailed {
    try {
      out.write(b);
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    }
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws WriteFailed {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    }
  }

  @Override
  public void flush() throws WriteFailed {
    try {
      out.flush();
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    }
  }

  @Override
  public void close() throws WriteFailed {
    try {
      out.close();
    } catch (IOException e) {
      throw new WriteFailed(name, e);
    }
  }
}
