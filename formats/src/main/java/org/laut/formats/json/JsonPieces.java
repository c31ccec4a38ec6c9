package org.laut.formats.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.laut.formats.intake.Fault;
import org.laut.formats.intake.Limits;
import org.laut.formats.intake.Unreadable;

/// The outermost objects of a JSON text, one at a time, as their characters: those of an array, or
/// those that follow each other.
///
/// Objects longer than the limit pass by without being held. What stands between objects and is
/// neither blank, comma nor bracket is a piece of its own.
public final class JsonPieces {
  private final InputStream in;
  private final Limits limits;
  private final byte[] buffer = new byte[1 << 13];
  private int at;
  private int end;
  private byte[] piece = new byte[1 << 12];
  private int length;
  private boolean whole;

  /// @param in in UTF-8
  public JsonPieces(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
  }

  /// The next piece; null at the end.
  ///
  /// @throws Unreadable if it is too long, not UTF-8 or ends with the input; the next can be read.
  ///   That of the stream comes as the cause of an [IOException], and nothing can be read after it
  public @Nullable String next() throws IOException {
    int c = read();
    while (isBetween(c) || isMark(c)) {
      c = read();
    }
    if (c < 0) {
      return null;
    }
    length = 0;
    whole = true;
    if (c == '{') {
      object();
    } else {
      stray(c);
    }
    if (!whole) {
      throw limits.tooLong();
    }
    return text();
  }

  private void object() throws IOException {
    keep('{');
    int depth = 1;
    boolean quoted = false;
    boolean escaped = false;
    while (depth > 0) {
      int c = read();
      if (c < 0) {
        throw new Unreadable(Fault.TRUNCATED, "");
      }
      keep(c);
      if (quoted) {
        quoted = escaped || c != '"';
        escaped = !escaped && c == '\\';
      } else {
        quoted = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
  }

  private void stray(int first) throws IOException {
    int c = first;
    while (c >= 0 && c != '{') {
      keep(c);
      c = read();
    }
    at -= c < 0 ? 0 : 1;
    while (isBetween(piece[length - 1])) {
      length--;
    }
  }

  private void keep(int c) {
    if (length == limits.itemBytes()) {
      whole = false;
    }
    if (whole) {
      if (length == piece.length) {
        piece = Arrays.copyOf(piece, (int) Math.min(2L * length, limits.itemBytes()));
      }
      piece[length++] = (byte) c;
    }
  }

  private String text() throws Unreadable {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(piece, 0, length);
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable(Fault.WRONG_ENCODING, "UTF-8");
    }
  }

  private static boolean isBetween(int c) {
    return c == ',' || c == '[' || c == ']' || c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /// A byte of a byte order mark.
  private static boolean isMark(int c) {
    return c == 0xEF || c == 0xBB || c == 0xBF;
  }

  private int read() throws IOException {
    if (at == end) {
      fill();
    }
    return at < end ? buffer[at++] & 0xFF : -1;
  }

  private void fill() throws IOException {
    at = 0;
    end = 0;
    try {
      end = Math.max(0, in.read(buffer));
    } catch (Unreadable e) {
      throw new IOException(e);
    }
  }
}
