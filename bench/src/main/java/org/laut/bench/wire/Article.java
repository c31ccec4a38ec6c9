package org.laut.bench.wire;

import java.util.ArrayList;
import java.util.List;

/// What an item says, before it is set as text.
///
/// @param facts what was told of, in order
/// @param paragraphs its sentences
record Article(String title, List<Fact> facts, List<List<String>> paragraphs) {
  static final int FEWEST_WORDS = 60;

  /// The paragraphs with an empty line between them, behind a head.
  String text(String head) {
    StringBuilder text = new StringBuilder(1024).append(head);
    for (List<String> paragraph : paragraphs) {
      if (text.length() > head.length()) {
        text.append("\n\n");
      }
      text.append(String.join(" ", paragraph));
    }
    return text.toString();
  }

  int words() {
    return paragraphs.stream().flatMap(List::stream).mapToInt(Article::words).sum();
  }

  static int words(String sentence) {
    return (int) sentence.chars().filter(c -> c == ' ').count() + 1;
  }

  Article titled(String other) {
    return new Article(other, facts, paragraphs);
  }

  /// Without paragraphs at the end, as far as enough words stay.
  Article shortened() {
    Article shorter = this;
    while (shorter.paragraphs.size() > 1) {
      Article next =
          new Article(title, facts, paragraphs.subList(0, shorter.paragraphs.size() - 1));
      if (next.words() < FEWEST_WORDS) {
        return shorter;
      }
      shorter = next;
    }
    return shorter;
  }

  /// With the paragraphs behind the first in reverse order.
  Article reordered() {
    List<List<String>> order = new ArrayList<>(paragraphs.subList(1, paragraphs.size()).reversed());
    order.addFirst(paragraphs.getFirst());
    return new Article(title, facts, order);
  }

  /// With the first digit changed and a sentence before everything.
  Article corrected(String title, String first) {
    List<List<String>> changed = new ArrayList<>(paragraphs);
    for (int i = 0; i < changed.size(); i++) {
      List<String> paragraph = changed.get(i).stream().map(Article::otherDigit).toList();
      if (!paragraph.equals(changed.get(i))) {
        changed.set(i, paragraph);
        break;
      }
    }
    changed.addFirst(List.of(first));
    return new Article(title, facts, changed);
  }

  private static String otherDigit(String sentence) {
    for (int i = 0; i < sentence.length(); i++) {
      char digit = sentence.charAt(i);
      if (digit >= '1' && digit <= '9') {
        char other = digit == '9' ? '1' : (char) (digit + 1);
        return sentence.substring(0, i) + other + sentence.substring(i + 1);
      }
    }
    return sentence;
  }
}
