package org.laut.formats.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.laut.testkit.RandomCopy;
import org.laut.text.Span;

/// A random text with characters of every kind, and random choices and places in it.
final class RandomValues {
  private static final List<String> STRANGE =
      List.of("😀", "\uD83D", "\uDE00", "👩‍👧", "u\u0308", "\0", "\"\\\n", "\u2028", "漢字");

  private final Random random;
  private final String text;

  RandomValues(long seed) {
    random = new Random(seed);
    var mixed = new StringBuilder();
    for (String word : RandomCopy.of(seed, 300).split(" ", -1)) {
      mixed.append(word).append(random.nextInt(5) == 0 ? pick(STRANGE) : " ");
    }
    text = mixed.toString();
  }

  String text() {
    return text;
  }

  boolean bit() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  List<Span> spans(int most) {
    var spans = new ArrayList<Span>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      spans.add(span());
    }
    return spans;
  }

  /// Up to so many spans in the order of the text.
  List<Span> ordered(int most) {
    return spans(most).stream().sorted().toList();
  }

  Span span() {
    int points = text.codePointCount(0, text.length());
    int start = random.nextInt(points);
    int length = random.nextInt(Math.min(40, points - start + 1));
    int unit = text.offsetByCodePoints(0, start);
    return new Span(unit, text.offsetByCodePoints(unit, length));
  }

  <T> @Nullable T maybe(T value) {
    return random.nextBoolean() ? value : null;
  }

  <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
