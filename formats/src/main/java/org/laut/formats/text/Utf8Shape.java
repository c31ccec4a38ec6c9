package org.laut.formats.text;

/// How far bytes are UTF-8.
///
/// @param multibyte number of sound sequences of two and more bytes
/// @param broken number of bytes that belong to no sound sequence
record Utf8Shape(int multibyte, int broken) {
  static Utf8Shape of(byte[] bytes) {
    int multibyte = 0;
    int broken = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = length(bytes, at);
      if (length == 0) {
        broken++;
      } else if (length > 1) {
        multibyte++;
      }
      at += Math.max(1, length);
    }
    return new Utf8Shape(multibyte, broken);
  }

  /// True if all of it is UTF-8.
  boolean sound() {
    return broken == 0;
  }

  /// True if it was UTF-8 before some bytes were lost: other encodings give hardly any sequence.
  boolean damaged() {
    return multibyte > broken;
  }

  /// Length of the sequence at `at`; 0 if there is none. Overlong forms and surrogates are none.
  private static int length(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    int second = bytes[at + 1] & 0xFF;
    boolean outside =
        (lead == 0xE0 && second < 0xA0)
            || (lead == 0xED && second > 0x9F)
            || (lead == 0xF0 && second < 0x90)
            || (lead == 0xF4 && second > 0x8F);
    return outside ? 0 : length;
  }
}
