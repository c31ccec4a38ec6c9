package org.laut.formats.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Unreadable;

/// The bytes of an archive, for a parser that holds heads of records whole: it gets no more of them
/// than it was allowed.
final class ArchiveBytes implements ReadableByteChannel {
  /// The most bytes of a head; real ones have some hundred.
  private static final long HEAD = 1 << 20;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 13];
  private long allowance;
  private boolean ended;
  private @Nullable IOException failure;

  ArchiveBytes(InputStream in) {
    this.in = in;
  }

  /// What is read from here on is the head of a record.
  void readHead() {
    allowance = HEAD;
  }

  /// What is read from here on is the content of a record, of any length.
  void readContent() {
    allowance = Long.MAX_VALUE;
  }

  /// True if the last byte was read.
  boolean ended() {
    return ended;
  }

  /// Why no more bytes come; null if they do.
  @Nullable IOException failure() {
    return failure;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (allowance <= 0) {
      throw new Unreadable(Fault.TOO_LONG, String.valueOf(HEAD >> 20));
    }
    int most = (int) Math.min(Math.min(buffer.length, target.remaining()), allowance);
    int count = fetch(most);
    ended |= count < 0;
    target.put(buffer, 0, Math.max(0, count));
    allowance -= count;
    return count;
  }

  private int fetch(int most) throws IOException {
    try {
      return in.read(buffer, 0, most);
    } catch (IOException e) {
      failure = e instanceof Unreadable ? new IOException(e) : e;
      throw failure;
    }
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
