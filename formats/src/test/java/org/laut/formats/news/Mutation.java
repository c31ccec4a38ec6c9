package org.laut.formats.news;

import java.util.Arrays;
import java.util.Random;

/// Changes bytes at random: others, fewer, more, in other places.
record Mutation(Random random) {
  byte[] of(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int n = 1 + random.nextInt(4); n > 0 && changed.length > 0; n--) {
      changed = once(changed);
    }
    return changed;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(40));
    byte[] before = Arrays.copyOf(bytes, at);
    byte[] here = Arrays.copyOfRange(bytes, at, end);
    byte[] after = Arrays.copyOfRange(bytes, end, bytes.length);
    return switch (random.nextInt(7)) {
      case 0 -> before;
      case 1 -> Bytes.join(before, after);
      case 2 -> Bytes.join(before, here, here, after);
      case 3 -> Bytes.join(before, noise(), here, after);
      case 4 -> Bytes.join(before, sign(), here, after);
      case 5 -> Bytes.join(after, here, before);
      default -> {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << random.nextInt(8));
        yield flipped;
      }
    };
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(20)];
    random.nextBytes(noise);
    return noise;
  }

  /// Characters that mean something to one format or another.
  private byte[] sign() {
    return new byte[] {(byte) "<>&;{}[]\",:\\\r\n\0/!?-= %".charAt(random.nextInt(22))};
  }
}
