package org.laut.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8ShapeTest {
  /// Bytes at the borders of what UTF-8 allows.
  private static final int[] EDGES = {
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF,
    0xF0, 0xF4, 0xF5, 0xFF
  };

  @Test
  void agreesWithThePlatformOnWhatIsUtf8() {
    var random = new Random(5);
    int sound = 0;
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(4)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = (byte) EDGES[random.nextInt(EDGES.length)];
      }
      boolean expected = platformReads(bytes);
      assertThat(Utf8Shape.of(bytes).sound()).as("%s", bytes).isEqualTo(expected);
      sound += expected ? 1 : 0;
    }
    assertThat(sound).isBetween(1_000, 199_000);
  }

  private static boolean platformReads(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
