package org.laut.bench.wire;

import java.util.List;
import java.util.Random;
import org.laut.bench.wire.WireItem.Kind;

/// How often which kind of item follows another in a story.
final class Choice {
  private record Share(Kind kind, int percent) {}

  private static final List<Share> SHARES =
      List.of(
          new Share(Kind.COPY, 22),
          new Share(Kind.SHORTENED, 16),
          new Share(Kind.REORDERED, 6),
          new Share(Kind.CREDITED, 13),
          new Share(Kind.UNCREDITED, 10),
          new Share(Kind.REPORT, 17),
          new Share(Kind.UPDATE, 5),
          new Share(Kind.CORRECTION, 3),
          new Share(Kind.WITHDRAWAL, 1),
          new Share(Kind.FOLLOW_UP, 7));

  private Choice() {}

  static Kind draw(Random random) {
    int place = random.nextInt(100);
    for (Share share : SHARES) {
      place -= share.percent();
      if (place < 0) {
        return share.kind();
      }
    }
    throw new AssertionError("shares do not add up to 100");
  }
}
