package org.laut.de.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Reading;
import org.laut.de.morph.WordClass;

/// An article in front of a preposition, which still waits for its noun; what looks like a finite
/// verb before that noun is a participle: "die für Donnerstag angesetzte Runde".
final class OpenArticle {
  /// How far the article may stand in front of its participle, in tokens.
  private static final int LONGEST_ATTRIBUTE = 10;

  private OpenArticle() {}

  /// True if an article waits in front of this verb, in the stretch of words from `first` to `end`.
  static boolean waits(List<Word> words, int verb, int first, int end) {
    boolean noun =
        verb + 1 < end
            && (words.get(verb + 1).tag() == Tag.ADJA || words.get(verb + 1).tag().nominal());
    for (int i = verb - 1; noun && i > first && i > verb - LONGEST_ATTRIBUTE; i--) {
      Tag tag = words.get(i).tag();
      if (tag.verb() || tag.punctuation()) {
        return false;
      }
      if ((tag == Tag.APPR || tag == Tag.APPRART) && determiner(words.get(i - 1).tag())) {
        return reading(words.get(verb)) != null;
      }
    }
    return false;
  }

  /// The same word as a participle.
  static Word participle(Word word) {
    Reading reading = reading(word);
    return reading == null
        ? word
        : new Word(
            word.token(), Tag.ADJA, reading.lemma(), reading.agreement(), 0, word.readings());
  }

  private static boolean determiner(Tag tag) {
    return tag == Tag.ART || tag == Tag.PPOSAT || tag == Tag.PDAT;
  }

  /// What the word is before a noun; null if it is nothing.
  private static @Nullable Reading reading(Word word) {
    for (Reading reading : word.readings().list()) {
      boolean inflected =
          reading.wordClass() == WordClass.PARTICIPLE || reading.wordClass() == WordClass.ADJECTIVE;
      if (inflected && reading.agreement() != 0) {
        return reading;
      }
    }
    return null;
  }
}
