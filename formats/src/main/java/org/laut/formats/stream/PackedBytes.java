package org.laut.formats.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Unreadable;

/// The bytes of a gzip file as they are: headers, packed data, trailers.
final class PackedBytes {
  private static final int CHECK = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 13];
  private int at;
  private int end;
  private long fetched;

  PackedBytes(InputStream in) {
    this.in = in;
  }

  /// Bytes that were taken from the stream.
  long taken() {
    return fetched;
  }

  /// Goes to the data of the next member; false if there is none.
  boolean skipHeader() throws IOException {
    boolean first = fetched == 0;
    while (at < end || fill()) {
      if (first || buffer[at] != 0) {
        readHeader();
        return true;
      }
      at++;
    }
    return false;
  }

  private void readHeader() throws IOException {
    if (next() != 0x1F || next() != 0x8B || next() != 8) {
      throw Gunzip.broken();
    }
    int flags = next();
    skip(6);
    if ((flags & EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & CHECK) != 0) {
      skip(2);
    }
  }

  /// Hands the inflater what is there.
  void feed(Inflater inflater) throws IOException {
    if (at == end && !fill()) {
      throw truncated();
    }
    inflater.setInput(buffer, at, end - at);
    at = end;
  }

  /// Takes back what the inflater did not need.
  void giveBack(int count) {
    at = end - count;
  }

  /// Four bytes, the lowest first.
  long number() throws IOException {
    return next() | (long) next() << 8 | (long) next() << 16 | (long) next() << 24;
  }

  private void skipText() throws IOException {
    int c = next();
    while (c != 0) {
      c = next();
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private int next() throws IOException {
    if (at == end && !fill()) {
      throw truncated();
    }
    return buffer[at++] & 0xFF;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    fetched += end;
    return end > 0;
  }

  private static Unreadable truncated() {
    return new Unreadable(Fault.TRUNCATED, "");
  }
}
