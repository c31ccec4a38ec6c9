package org.laut.bench.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What a desk would ask about a wire: words from titles, names, and words that stand in many
/// items.
public final class Questions {
  private static final int LONGEST = 5;
  private static final int EVERY = 7;

  private final Random random;
  private final List<String> titles = new ArrayList<>();

  /// @param items the length of the wire that the store holds
  public Questions(long seed, int items) {
    random = new Random(seed);
    SyntheticWire wire = new SyntheticWire(seed);
    for (int i = 0; i < items; i++) {
      WireItem item = wire.next();
      if (i % EVERY == 0) {
        titles.add(item.title());
      }
    }
  }

  /// So many questions of one to five words, in any order.
  public List<String> draw(int count) {
    List<String> questions = new ArrayList<>(count);
    while (questions.size() < count) {
      List<String> words = words(titles.get(random.nextInt(titles.size())));
      if (!words.isEmpty()) {
        Collections.shuffle(words, random);
        int length = 1 + random.nextInt(Math.min(LONGEST, words.size()));
        questions.add(String.join(" ", words.subList(0, length)));
      }
    }
    return questions;
  }

  /// The words of a title that are nouns or names.
  private static List<String> words(String title) {
    List<String> words = new ArrayList<>();
    for (String word : title.split("[^\\p{L}-]+", -1)) {
      if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
        words.add(word);
      }
    }
    return words;
  }
}
