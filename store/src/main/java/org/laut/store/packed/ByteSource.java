package org.laut.store.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads what [ByteSink] wrote; throws [DamagedItem] where it cannot be that.
final class ByteSource {
  private final byte[] bytes;
  private int at;

  ByteSource(byte[] bytes) {
    this.bytes = bytes;
  }

  int octet() {
    if (at == bytes.length) {
      throw new DamagedItem("ends too early");
    }
    return bytes[at++] & 0xFF;
  }

  int count() {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int octet = octet();
      value |= (octet & 0x7F) << shift;
      if (octet < 0x80) {
        return value;
      }
    }
    throw new DamagedItem("a number without an end");
  }

  int step() {
    int value = count();
    return value >>> 1 ^ -(value & 1);
  }

  /// The number of elements that follow, each of which takes at least one byte.
  int elements() {
    int count = count();
    if (count < 0 || count > bytes.length - at) {
      throw new DamagedItem("more elements than bytes");
    }
    return count;
  }

  byte[] block() {
    int length = elements();
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  String text() {
    String text = optional();
    if (text == null) {
      throw new DamagedItem("a text is missing");
    }
    return text;
  }

  @Nullable String optional() {
    return switch (octet()) {
      case 0 -> null;
      case 1 -> new String(block(), StandardCharsets.UTF_8);
      case 2 -> ByteBuffer.wrap(block()).asCharBuffer().toString();
      default -> throw new DamagedItem("neither a text nor none");
    };
  }

  void end() {
    if (at != bytes.length) {
      throw new DamagedItem("goes on behind its end");
    }
  }
}
