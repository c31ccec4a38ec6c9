package org.laut.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// SHA-256 over fields in order, so that no two lists of fields are the same bytes.
final class Sha256 {
  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /// Adds a field in its written form; null is another field than the empty one.
  Sha256 add(@Nullable Object field) {
    if (field == null) {
      digest.update((byte) 0);
    } else {
      byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
      digest.update((byte) 1);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
      digest.update(bytes);
    }
    return this;
  }

  /// In 64 hexadecimal digits; ends this one's use.
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
