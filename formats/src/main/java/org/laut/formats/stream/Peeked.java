package org.laut.formats.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A stream whose first bytes can be seen before they are read.
///
/// Reading them never fails; what went wrong with the bytes after them is thrown where it happened.
public final class Peeked extends InputStream {
  private final InputStream rest;
  private final byte[] head;
  private final @Nullable IOException failure;
  private int at;

  /// @param most bytes to see; fewer only if there are no more
  public Peeked(InputStream in, int most) {
    rest = in;
    byte[] bytes = new byte[most];
    int length = 0;
    IOException failed = null;
    try {
      int read = 0;
      while (length < most && read >= 0) {
        read = in.read(bytes, length, most - length);
        length += Math.max(0, read);
      }
    } catch (IOException e) {
      failed = e;
    }
    head = Arrays.copyOf(bytes, length);
    failure = failed;
  }

  /// The first bytes, not to be changed.
  public byte[] head() {
    return head;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (at < head.length) {
      int count = Math.min(length, head.length - at);
      System.arraycopy(head, at, bytes, from, count);
      at += count;
      return count;
    }
    if (failure != null) {
      throw failure;
    }
    return rest.read(bytes, from, length);
  }
}
