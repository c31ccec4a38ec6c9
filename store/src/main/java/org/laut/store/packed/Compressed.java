package org.laut.store.packed;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Bytes in zlib form (RFC 1950), behind the number of their form and their length.
final class Compressed {
  private static final int LEVEL = 4;
  private static final int HEAD = 5;

  /// The longest content that is taken for one; damaged lengths must not fill the memory.
  private static final int LONGEST = 1 << 30;

  private Compressed() {}

  static byte[] of(int form, byte[] content) {
    var deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(content);
      deflater.finish();
      byte[] out = new byte[HEAD + 64 + content.length / 3];
      out[0] = (byte) form;
      for (int i = 1; i < HEAD; i++) {
        out[i] = (byte) (content.length >>> 8 * (HEAD - 1 - i));
      }
      int size = HEAD;
      while (!deflater.finished()) {
        if (size == out.length) {
          out = Arrays.copyOf(out, size * 2);
        }
        size += deflater.deflate(out, size, out.length - size);
      }
      return Arrays.copyOf(out, size);
    } finally {
      deflater.end();
    }
  }

  /// The content; throws [DamagedItem] if it cannot be that or has another form.
  static byte[] expand(int form, byte[] kept) {
    if (kept.length < HEAD || kept[0] != form) {
      throw new DamagedItem("not of form " + form);
    }
    int length = 0;
    for (int i = 1; i < HEAD; i++) {
      length = length << 8 | kept[i] & 0xFF;
    }
    if (length < 0 || length > LONGEST || length / 1100 > kept.length) {
      throw new DamagedItem("says that it has " + length + " bytes");
    }
    var inflater = new Inflater();
    try {
      inflater.setInput(kept, HEAD, kept.length - HEAD);
      byte[] content = new byte[length];
      int size = 0;
      while (size < length && !inflater.finished()) {
        int more = inflater.inflate(content, size, length - size);
        if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new DamagedItem("ends too early");
        }
        size += more;
      }
      if (size < length || inflater.inflate(new byte[1]) != 0 || !inflater.finished()) {
        throw new DamagedItem("has another length than it says");
      }
      return content;
    } catch (DataFormatException e) {
      throw new DamagedItem("is damaged: " + e.getMessage());
    } finally {
      inflater.end();
    }
  }
}
