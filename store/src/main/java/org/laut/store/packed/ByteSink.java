package org.laut.store.packed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Writes numbers and texts in as few bytes as they need.
final class ByteSink {
  private byte[] bytes = new byte[8192];
  private int size;

  void octet(int value) {
    room(1);
    bytes[size++] = (byte) value;
  }

  /// A number from 0 on, seven bits a byte, the low ones first.
  void count(int value) {
    int rest = value;
    while (rest >= 0x80 || rest < 0) {
      octet(rest | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  /// A number of either sign, small in either direction.
  void step(int value) {
    count(value << 1 ^ value >> 31);
  }

  void block(byte[] block) {
    count(block.length);
    room(block.length);
    System.arraycopy(block, 0, bytes, size, block.length);
    size += block.length;
  }

  /// A text in UTF-8, or unit by unit if it has halves of characters, which UTF-8 would lose.
  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    boolean whole = new String(utf8, StandardCharsets.UTF_8).equals(text);
    octet(whole ? 1 : 2);
    block(whole ? utf8 : units(text));
  }

  private static byte[] units(String text) {
    var units = ByteBuffer.allocate(2 * text.length());
    units.asCharBuffer().put(text);
    return units.array();
  }

  void optional(@Nullable String text) {
    if (text == null) {
      octet(0);
    } else {
      text(text);
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), bytes.length * 2));
    }
  }
}
