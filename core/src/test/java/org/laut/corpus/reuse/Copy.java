package org.laut.corpus.reuse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Made-up copy of invented words, and what an editor does to it.
final class Copy {
  private Copy() {}

  /// A text of sentences of 12 words, all from a vocabulary of 2,000.
  static String text(Random random, int words) {
    return IntStream.range(0, words)
        .mapToObj(i -> (i % 12 == 0 && i > 0 ? ". W" : " w") + random.nextInt(2000))
        .collect(Collectors.joining())
        .strip();
  }

  /// The text with one word in `every` replaced by a word that is nowhere else.
  static String edited(Random random, String text, int every) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextInt(every) == 0) {
        words[i] = "neu" + random.nextInt();
      }
    }
    return String.join(" ", words);
  }

  /// The sentences of the text in another order.
  static String shuffled(Random random, String text) {
    var sentences = new ArrayList<>(List.of(text.split("\\. ", -1)));
    Collections.shuffle(sentences, random);
    return String.join(". ", sentences);
  }

  static Words words(String text) {
    return Words.of(text, List.of());
  }
}
