package org.laut.de.trigger;

import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Finds what stands between the article and the noun of a phrase: "die für Montag geplante Reise".
public final class Attributes {
  private static final int FARTHEST = 20;

  private final TaggedText text;
  private final Phrases phrases;

  public Attributes(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /// Index of the first token of a noun phrase with what is pushed in behind its article; that of
  /// the flat phrase if nothing is.
  public int first(NounPhrase phrase) {
    if (!opensWithAdjective(phrase)) {
      return phrase.first();
    }
    int i = phrase.first() - 1;
    while (i >= 0 && phrase.first() - i < FARTHEST) {
      NounPhrase before = phrases.covering(i);
      if (before != null && text.tag(before.head()).nominal()) {
        i = before.start() - 1;
      } else if (determiner(i)) {
        return i;
      } else if (pushedIn(i)) {
        i--;
      } else {
        return phrase.first();
      }
    }
    return phrase.first();
  }

  private boolean opensWithAdjective(NounPhrase phrase) {
    return text.tag(phrase.first()) == Tag.ADJA && phrase.preposition() < 0;
  }

  private boolean determiner(int i) {
    return switch (text.tag(i)) {
      case ART, PPOSAT, PDAT, PIAT, APPRART -> true;
      default -> false;
    };
  }

  private boolean pushedIn(int i) {
    return switch (text.tag(i)) {
      case ADV, ADJD, APPR, CARD, PTKNEG, PAV, PPER, PRF, NN, NE -> true;
      default -> false;
    };
  }
}
