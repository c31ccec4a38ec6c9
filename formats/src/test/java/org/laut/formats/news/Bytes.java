package org.laut.formats.news;

import java.io.ByteArrayOutputStream;

/// Bytes to try a reader with.
final class Bytes {
  private Bytes() {}

  static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
