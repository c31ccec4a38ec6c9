package org.laut.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.laut.formats.intake.Limits;

/// The characters of a document. Bytes that stand for none become U+FFFD and are remembered.
///
/// A parser holds tags, attributes and comments whole; it is stopped when it takes more characters
/// for a single one than an item may have bytes.
final class XmlCharacters extends Reader {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char MARK = '\uFEFF';
  private static final int SLACK = 1 << 16;

  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final Limits limits;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
  private long taken;
  private boolean started;
  private boolean drained;
  private boolean ended;
  private boolean damaged;

  XmlCharacters(InputStream in, Charset charset, Limits limits) {
    this.in = in;
    this.charset = charset;
    this.limits = limits;
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  Charset charset() {
    return charset;
  }

  /// The parser has got to the end of a tag, text or comment.
  void rest() {
    taken = 0;
  }

  /// True if the parser wanted more than there was.
  boolean ended() {
    return ended;
  }

  /// True if bytes stood for no character so far.
  boolean damaged() {
    return damaged;
  }

  @Override
  public int read(char[] chars, int from, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(chars, from, length);
    while (out.position() == from && length > 0) {
      if (!decode(out)) {
        ended = true;
        return -1;
      }
      dropMark(out, from);
    }
    int count = out.position() - from;
    taken += count;
    if (taken > (long) limits.itemBytes() + SLACK) {
      throw limits.tooLong();
    }
    return count;
  }

  /// False at the end.
  private boolean decode(CharBuffer out) throws IOException {
    CoderResult result = decoder.decode(bytes, out, drained);
    if (result.isError() && out.hasRemaining()) {
      bytes.position(bytes.position() + result.length());
      out.put(REPLACEMENT);
      damaged = true;
    } else if (result.isUnderflow()) {
      if (drained) {
        return false;
      }
      fetch();
    }
    return true;
  }

  private void fetch() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
    drained = count < 0;
  }

  private void dropMark(CharBuffer out, int from) {
    if (!started && out.position() > from) {
      started = true;
      if (out.get(from) == MARK) {
        int end = out.position();
        System.arraycopy(out.array(), from + 1, out.array(), from, end - from - 1);
        out.position(end - 1);
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
