package org.laut.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Made-up items of about 2,000 characters whose words are as unevenly frequent as those of a
/// language. The same number gives the same item, whoever asks.
final class GeneratedNews {
  private static final int SENTENCES = 18;
  private static final int WORDS = 14;
  private static final double VOCABULARY = 300_000;
  private static final String[] SYLLABLES = {
    "ba", "ber", "dor", "fel", "gra", "hau", "kin", "lei", "mar", "nor", "pol", "rus", "sta", "tal",
    "uf", "wol"
  };
  private static final Instant START = Instant.parse("2024-01-01T06:00:00Z");
  private static final int SECONDS_BETWEEN = 43;

  private GeneratedNews() {}

  /// Item `number`; every tenth is a copy of an earlier one by another publisher, every twentieth a
  /// new version of an earlier one.
  static SampleItem item(int number) {
    boolean copy = number % 10 == 7;
    boolean version = number % 20 == 13;
    int text = copy ? number - 5 : number;
    int ref = version ? number - 10 : number;
    return SampleItem.of("item-" + ref, text(text))
        .title(sentence(new Random(text)))
        .publisher("Blatt " + number % 50)
        .published(START.plusSeconds((long) number * SECONDS_BETWEEN).toString());
  }

  /// Items from one number up to another.
  static List<Studied> items(int from, int to) {
    var items = new ArrayList<Studied>(to - from);
    for (int number = from; number < to; number++) {
      items.add(item(number).studied());
    }
    return items;
  }

  private static String text(int number) {
    var random = new Random(31L * number);
    var text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      text.append(i == 0 ? "" : " ").append(sentence(random));
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    var sentence = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      sentence.append(i == 0 ? "" : " ").append(word(rank(random)));
    }
    return sentence.append('.').toString();
  }

  /// The rank of a word by Zipf's law: the logarithm of ranks is evenly distributed.
  private static int rank(Random random) {
    return (int) Math.pow(VOCABULARY, random.nextDouble());
  }

  /// The word of a rank; some are put together of two.
  static String word(int rank) {
    var word = new StringBuilder();
    for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return rank % 9 == 4 && rank > SYLLABLES.length
        ? word + "-" + word(rank / SYLLABLES.length)
        : word.toString();
  }
}
