package org.laut.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// The mark at the beginning of a text that tells its encoding.
public final class ByteOrderMark {
  private static final char MARK = '\uFEFF';

  private ByteOrderMark() {}

  /// The encoding that the first bytes tell; null if they tell none.
  public static @Nullable Charset charset(byte[] bytes) {
    int first = bytes.length > 1 ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
    return switch (first) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      case 0xEFBB -> bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF ? StandardCharsets.UTF_8 : null;
      default -> null;
    };
  }

  /// Number of characters of the mark before a text: 0 or 1.
  public static int length(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
  }
}
