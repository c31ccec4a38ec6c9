package org.laut.formats.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/// A stream of another encoding, as UTF-8. Bytes that stand for no character become U+FFFD.
public final class Utf8Stream extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[1 << 12];
  private byte[] bytes = new byte[0];
  private int at;

  public Utf8Stream(InputStream in, Charset charset) {
    reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return at < bytes.length || fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, target, from, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    int count = reader.read(chars, 0, chars.length - 1);
    if (count > 0 && Character.isHighSurrogate(chars[count - 1])) {
      int second = reader.read();
      if (second >= 0) {
        chars[count++] = (char) second;
      }
    }
    at = 0;
    bytes = count <= 0 ? new byte[0] : new String(chars, 0, count).getBytes(UTF_8);
    return bytes.length > 0;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
