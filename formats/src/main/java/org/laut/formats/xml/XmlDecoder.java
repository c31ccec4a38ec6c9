package org.laut.formats.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// The characters of a document, piece by piece. Bytes that stand for none become U+FFFD and are
/// remembered; a byte order mark is left out.
final class XmlDecoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char MARK = '\uFEFF';

  private final InputStream in;
  private final Charset charset;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
  private boolean started;
  private boolean drained;
  private boolean damaged;

  XmlDecoder(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  Charset charset() {
    return charset;
  }

  /// True if bytes stood for no character so far.
  boolean damaged() {
    return damaged;
  }

  /// Puts characters into the array, from its beginning; their number, -1 at the end.
  int read(char[] chars) throws IOException {
    CharBuffer out = CharBuffer.wrap(chars);
    while (out.position() == 0) {
      if (!decode(out)) {
        return -1;
      }
      dropMark(out);
    }
    return out.position();
  }

  /// False at the end.
  private boolean decode(CharBuffer out) throws IOException {
    CoderResult result = decoder.decode(bytes, out, drained);
    if (result.isError() && out.hasRemaining()) {
      bytes.position(bytes.position() + result.length());
      out.put(REPLACEMENT);
      damaged = true;
    } else if (result.isUnderflow() && drained) {
      return out.position() > 0;
    } else if (result.isUnderflow()) {
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

  private void dropMark(CharBuffer out) {
    if (!started && out.position() > 0) {
      started = true;
      if (out.get(0) == MARK) {
        out.flip().get();
        out.compact();
      }
    }
  }
}
