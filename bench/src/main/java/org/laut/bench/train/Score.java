package org.laut.bench.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.laut.de.tag.Tag;
import org.laut.de.tag.Tagger;
import org.laut.de.tag.Word;

/// How often a tagger agrees with tagged sentences.
final class Score {
  private int words;
  private int right;
  private int verbs;
  private int verbsRight;
  private final Map<String, Integer> confusions = new TreeMap<>();

  void add(Tagger tagger, TaggedSentence sentence) {
    List<Word> found = tagger.tag(sentence.text());
    for (int i = 0; i < found.size(); i++) {
      Tag gold = sentence.tags().get(i);
      Tag tag = found.get(i).tag();
      words++;
      if (tag == gold) {
        right++;
      } else {
        confusions.merge(gold + " as " + tag, 1, Integer::sum);
      }
      if (gold.verb() || tag.verb()) {
        verbs++;
        verbsRight += form(gold) == form(tag) ? 1 : 0;
      }
    }
  }

  /// Finite, infinitive, participle or no verb.
  static int form(Tag tag) {
    return tag.finite() ? 1 : tag.infinitive() ? 2 : tag.participle() ? 3 : 0;
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "tags %.2f %% of %d, verb forms %.2f %% of %d",
        100.0 * right / words,
        words,
        100.0 * verbsRight / verbs,
        verbs);
  }

  /// The most frequent errors, one a line.
  String errors(int most) {
    StringBuilder text = new StringBuilder();
    confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .forEach(e -> text.append(e.getValue()).append(' ').append(e.getKey()).append('\n'));
    return text.toString();
  }
}
