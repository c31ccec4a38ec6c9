package org.laut.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Items that take room: each has words of its own that no packing makes short.
final class ManyItems {
  private static final int WORDS = 250;
  private static final int LETTERS = 9;

  private ManyItems() {}

  /// A file in this folder with the items `n<from>` up to `n<to>`, the last one left out.
  static String file(Path folder, int from, int to) throws IOException {
    var lines = new StringBuilder();
    for (int number = from; number < to; number++) {
      lines
          .append("{\"id\":\"n%d\",\"publisher\":\"Bote\",\"text\":\"".formatted(number))
          .append("Der Damm halte, sagte Jonas Kroll.")
          .append(words(new Random(number)))
          .append("\"}\n");
    }
    return Files.writeString(folder.resolve("n" + from + "-" + to + ".jsonl"), lines).toString();
  }

  private static String words(Random random) {
    var words = new StringBuilder();
    for (int word = 0; word < WORDS; word++) {
      words.append(' ');
      for (int letter = 0; letter < LETTERS; letter++) {
        words.append((char) ('a' + random.nextInt(26)));
      }
      words.append(word % 10 == 9 ? "." : "");
    }
    return words.toString();
  }
}
