package org.laut.formats.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Unreadable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// The records of an archive. After one that cannot be read it goes on at the next that begins as a
/// record does.
final class Records {
  private static final byte[] START = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};

  private final ArchiveBytes in;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 13).flip();
  private @Nullable WarcReader reader;
  private @Nullable WarcRecord last;

  Records(InputStream in) {
    this.in = new ArchiveBytes(in);
  }

  /// The bytes from which the records are read.
  ArchiveBytes bytes() {
    return in;
  }

  /// The next record; null at the end.
  ///
  /// @throws Unreadable if it cannot be read; the one after it can
  /// @throws IOException if nothing after it can be read
  @Nullable WarcRecord next() throws IOException {
    try {
      skipLast();
      in.readHead();
      WarcReader open = reader;
      if (open == null) {
        open = new WarcReader(in, buffer);
        open.setLenient(true);
        reader = open;
      }
      WarcRecord record = open.next().orElse(null);
      if (record != null && !hasLength(record)) {
        throw new Unreadable(Fault.NOT_WARC, "");
      }
      last = record;
      return last;
    } catch (IOException | RuntimeException e) {
      checkEnd(e instanceof EOFException);
      findNext();
      throw e instanceof Unreadable own ? own : new Unreadable(Fault.NOT_WARC, "");
    }
  }

  /// The parser takes a length that is no number for 0.
  private static boolean hasLength(WarcRecord record) {
    String length = record.headers().first("Content-Length").orElse("");
    return !length.isEmpty() && length.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private void skipLast() throws IOException {
    WarcRecord skipped = last;
    last = null;
    if (skipped != null) {
      in.readContent();
      skipped.body().consume();
      checkEnd(skipped.body().position() < skipped.body().size());
    }
  }

  /// Throws what ended the input, if something did.
  ///
  /// @param missing true if bytes are known to be missing
  void checkEnd(boolean missing) throws IOException {
    if (in.failure() != null) {
      throw in.failure();
    }
    if (missing || (in.ended() && !buffer.hasRemaining())) {
      throw new IOException(new Unreadable(Fault.TRUNCATED, ""));
    }
  }

  /// Goes to what looks like the beginning of a record, or to the end.
  private void findNext() throws IOException {
    last = null;
    reader = null;
    in.readContent();
    int found = 0;
    while (found < START.length && (buffer.hasRemaining() || fill())) {
      byte b = buffer.get();
      found = b == START[found] ? found + 1 : b == START[0] ? 1 : 0;
    }
    if (found == START.length) {
      unread();
    }
  }

  /// Puts the sign of a record back before what follows it.
  private void unread() {
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    buffer.clear();
    buffer.put(START, 1, START.length - 1).put(rest).flip();
  }

  private boolean fill() throws IOException {
    buffer.clear();
    int count = in.read(buffer);
    buffer.flip();
    return count > 0;
  }
}
