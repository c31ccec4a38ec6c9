package org.laut.de.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.Reading;
import org.laut.de.morph.WordClass;
import org.laut.text.Token;

/// Picks the readings that fit a tag and makes a word of them.
final class Choice {
  private Choice() {}

  static Word word(Token token, Tag tag, FormFacts facts) {
    Word word = word(token, tag, tag, facts);
    if (word == null && tag.nominal()) {
      word = word(token, tag, tag == Tag.NN ? Tag.NE : Tag.NN, facts);
    }
    if (word == null) {
      int agreement = tag.nominal() ? Agreement.ANY : 0;
      word = new Word(token, tag, token.form(), agreement, 0, facts.readings());
    }
    return word;
  }

  /// The word with the readings that fit the second tag; null if there are none.
  private static @Nullable Word word(Token token, Tag tag, Tag fitting, FormFacts facts) {
    List<Reading> readings = facts.readings().list();
    Reading best = null;
    int agreement = 0;
    int verb = 0;
    for (int i = 0; i < readings.size(); i++) {
      Reading r = readings.get(i);
      if (fits(r, fitting)) {
        best = best == null || LikelyLemma.better(best, r) ? r : best;
        agreement |= r.agreement();
        verb |= r.verb() & VerbTags.forms(fitting);
      }
    }
    return best == null
        ? null
        : new Word(token, tag, best.lemma(), agreement, verb, facts.readings());
  }

  private static boolean fits(Reading r, Tag tag) {
    return switch (tag) {
      case NN, NE -> r.wordClass() == (tag == Tag.NN ? WordClass.NOUN : WordClass.NAME);
      case ADJA -> adjective(r) && r.agreement() != 0;
      case ADJD -> adjective(r) && r.agreement() == 0;
      case ADV, PAV, PWAV, PTKANT -> r.wordClass() == WordClass.ADVERB;
      case APPR, APPO -> r.wordClass() == WordClass.PREPOSITION;
      case APPRART -> r.wordClass() == WordClass.PREPOSITION_ARTICLE;
      case ART -> r.wordClass() == WordClass.ARTICLE;
      case CARD -> r.wordClass() == WordClass.NUMERAL;
      case KOUI, KOUS, KON, KOKOM -> r.wordClass() == WordClass.CONJUNCTION;
      case PDS, PDAT, PIS, PIAT, PPER, PPOSS, PPOSAT, PRELS, PRELAT, PRF, PWS, PWAT ->
          r.wordClass() == WordClass.PRONOUN;
      case PTKVZ -> r.wordClass() == WordClass.VERB_PARTICLE;
      case PTKNEG -> r.wordClass() == WordClass.NEGATION;
      case ITJ -> r.wordClass() == WordClass.INTERJECTION;
      case VVFIN, VVIMP, VVINF, VVIZU, VVPP, VAFIN, VAIMP, VAINF, VAPP, VMFIN, VMINF, VMPP ->
          (r.verb() & VerbTags.forms(tag)) != 0;
      case APZR, FM, PTKZU, PTKA, TRUNC, XY, COMMA, STOP, MARK -> false;
    };
  }

  private static boolean adjective(Reading r) {
    return r.wordClass() == WordClass.ADJECTIVE || r.wordClass() == WordClass.PARTICIPLE;
  }
}
