package org.laut.de.factuality;

import org.jspecify.annotations.Nullable;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.phrase.Phrases;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// The phrase of the noun at a site, with what a flat phrase leaves out.
///
/// An attribute before a participle tears the determiner off ("ein | für Samstag | geplantes
/// Gespräch"); a noun right behind another one is no part of its name ("kündigte die Bahn
/// Sperrungen an").
final class Nominals {
  /// How far the determiner may stand in front of the participle, in tokens.
  private static final int FAR = 15;

  private Nominals() {}

  /// Null for anything but nouns.
  static @Nullable NounPhrase of(Site site) {
    TaggedText text = site.text();
    int head = site.head();
    NounPhrase phrase = site.phrases().covering(head);
    if (phrase != null && phrase.head() == head) {
      return torn(site, phrase) ? mended(site, phrase) : phrase;
    }
    if (!text.tag(head).nominal()) {
      return null;
    }
    return new NounPhrase(-1, head, head + 1, head, text.word(head).agreement(), false);
  }

  private static boolean torn(Site site, NounPhrase phrase) {
    return phrase.preposition() < 0 && site.text().tag(phrase.first()) == Tag.ADJA;
  }

  private static NounPhrase mended(Site site, NounPhrase phrase) {
    TaggedText text = site.text();
    Phrases phrases = site.phrases();
    int i = phrase.first() - 1;
    while (i > phrase.first() - FAR && site.clause().has(i)) {
      NounPhrase inner = phrases.covering(i);
      if (inner != null) {
        i = inner.start() - 1;
      } else if (determiner(text.tag(i))) {
        boolean governed = text.tag(i - 1) == Tag.APPR && phrases.covering(i - 1) == null;
        int joined = phrase.agreement() & text.word(i).agreement();
        int agreement = joined == 0 ? phrase.agreement() : joined;
        return new NounPhrase(
            governed ? i - 1 : -1, i, phrase.end(), phrase.head(), agreement, false);
      } else if (text.tag(i).finite() || text.tag(i).punctuation()) {
        return phrase;
      } else {
        i--;
      }
    }
    return phrase;
  }

  private static boolean determiner(Tag tag) {
    return switch (tag) {
      case ART, APPRART, PPOSAT, PDAT, PIAT -> true;
      default -> false;
    };
  }

  /// True for a noun whose event is not known before: without article, or with ein, kein, mehrere.
  static boolean indefinite(TaggedText text, NounPhrase phrase) {
    int first = phrase.first();
    return switch (text.tag(first)) {
      case ART, PIAT -> {
        String lemma = text.word(first).lemma();
        yield text.tag(first) == Tag.PIAT || lemma.startsWith("ein") || lemma.startsWith("kein");
      }
      case NN, ADJA, CARD -> true;
      default -> false;
    };
  }
}
