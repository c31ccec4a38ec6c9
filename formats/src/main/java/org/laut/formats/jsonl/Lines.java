package org.laut.formats.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, one at a time. Lines longer than the limit pass by without being held.
///
/// Blank lines are left out but counted; a byte order mark before the first one is dropped. Memory
/// is that of the longest line within the limit.
public final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private byte[] line = new byte[1 << 12];
  private int length;
  private long number;

  /// @param limit the most bytes a line may have
  public Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// The next line that is not blank; null at the end.
  public @Nullable Line next() throws IOException {
    while (fill()) {
      number++;
      boolean whole = readLine();
      if (!whole) {
        return new Line(number, null, limit);
      }
      if (!isBlank()) {
        return new Line(number, Arrays.copyOf(line, length), limit);
      }
    }
    return null;
  }

  /// The line that is being read or was read last, counted from 1; 0 before the first one.
  public long number() {
    return number;
  }

  /// Takes bytes up to the line end into `line`; false if there are more than the limit.
  private boolean readLine() throws IOException {
    length = 0;
    boolean whole = true;
    do {
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      whole = whole && stop - at <= limit - length;
      if (whole) {
        append(at, stop);
      }
      boolean ended = stop < end;
      at = ended ? stop + 1 : stop;
      if (ended) {
        break;
      }
    } while (fill());
    dropMarks();
    return whole;
  }

  private void append(int from, int to) {
    int needed = length + to - from;
    if (needed > line.length) {
      line = Arrays.copyOf(line, (int) Math.min(limit, Math.max(needed, 2L * line.length)));
    }
    System.arraycopy(buffer, from, line, length, to - from);
    length = needed;
  }

  private void dropMarks() {
    if (length > 0 && line[length - 1] == '\r') {
      length--;
    }
    boolean marked =
        length >= 3
            && (line[0] & 0xFF) == 0xEF
            && (line[1] & 0xFF) == 0xBB
            && (line[2] & 0xFF) == 0xBF;
    if (number == 1 && marked) {
      length -= 3;
      System.arraycopy(line, 3, line, 0, length);
    }
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  /// False at the end of the stream.
  private boolean fill() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(buffer));
    }
    return at < end;
  }
}
