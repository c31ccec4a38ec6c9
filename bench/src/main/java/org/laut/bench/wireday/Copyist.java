package org.laut.bench.wireday;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Makes copies of texts as editors do; the same seed makes the same copies.
final class Copyist {
  /// What is done to a text.
  enum Kind {
    /// The first half of its sentences.
    SHORTENED,
    /// Half of its sentences in any order.
    REORDERED,
    /// All of it with one word in ten replaced.
    EDITED,
    /// Half of its sentences in any order, one word in twelve replaced.
    REWORKED,
    /// Its first sentences, up to 40 words, before another text.
    LEAD_TAKEN,
    /// Its first sentences, up to 40 words, in the middle of another text.
    LEAD_BURIED,
    /// A third of its sentences between those of another text.
    MIXED
  }

  private final Random random;

  Copyist(long seed) {
    random = new Random(seed);
  }

  /// A copy of `text`; `other` gives what is not from it.
  String copy(Kind kind, String text, String other) {
    List<String> own = sentences(text);
    List<String> foreign = sentences(other);
    return switch (kind) {
      case SHORTENED -> join(own.subList(0, (own.size() + 1) / 2));
      case REORDERED -> join(part(own, 2));
      case EDITED -> edited(text, 10);
      case REWORKED -> edited(join(part(own, 2)), 12);
      case LEAD_TAKEN -> lead(own) + " " + other;
      case LEAD_BURIED -> {
        int half = foreign.size() / 2;
        yield join(foreign.subList(0, half))
            + " "
            + lead(own)
            + " "
            + join(foreign.subList(half, foreign.size()));
      }
      case MIXED -> {
        var all = new ArrayList<>(part(own, 3));
        all.addAll(foreign.subList(0, Math.min(foreign.size(), 2 * all.size())));
        Collections.shuffle(all, random);
        yield join(all);
      }
    };
  }

  private List<String> part(List<String> sentences, int share) {
    var shuffled = new ArrayList<>(sentences);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, (shuffled.size() + share - 1) / share);
  }

  private String edited(String text, int every) {
    String[] words = text.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      if (random.nextInt(every) == 0) {
        words[i] = "ersatz" + random.nextInt(1000);
      }
    }
    return String.join(" ", words);
  }

  private static String lead(List<String> sentences) {
    var lead = new StringBuilder();
    for (String sentence : sentences) {
      if (!lead.isEmpty() && lead.toString().split(" ", -1).length >= 25) {
        break;
      }
      lead.append(lead.isEmpty() ? "" : " ").append(sentence);
    }
    return lead.toString();
  }

  private static List<String> sentences(String text) {
    return List.of(text.strip().split("(?<=[.!?]) (?=\\p{Lu})|\\s*\\n\\s*", -1));
  }

  private static String join(List<String> sentences) {
    return String.join(" ", sentences);
  }
}
