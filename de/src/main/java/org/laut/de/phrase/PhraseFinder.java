package org.laut.de.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Agreement;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.text.TokenKind;

/// Finds the flat noun phrases of a text, in one pass.
final class PhraseFinder {
  /// Words inside a name between its parts: "Ursula von der Leyen", "Mohammed bin Salman".
  private static final Set<String> NAME_PARTICLES =
      Set.of(
          "von", "van", "de", "del", "della", "di", "da", "dos", "du", "bin", "ibn", "al", "el",
          "der", "den", "zu", "vom", "zum", "le", "la", "ter", "ten");

  private static final int LONGEST_QUOTED_NAME = 6;
  private static final int LONGEST_OWNER = 4;

  private final TaggedText text;

  PhraseFinder(TaggedText text) {
    this.text = text;
  }

  /// The phrases in the order of the text.
  List<NounPhrase> find() {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = 0;
    while (i < text.size()) {
      NounPhrase phrase = at(i);
      if (phrase == null) {
        i++;
      } else {
        phrases.add(phrase);
        i = phrase.end();
      }
    }
    return phrases;
  }

  private @Nullable NounPhrase at(int start) {
    int i = start;
    int preposition = -1;
    int agreement = Agreement.ANY;
    if (preposition(i)) {
      preposition = i;
      if (text.tag(i) == Tag.APPRART) {
        agreement &= known(text.word(i).agreement());
      } else {
        i++;
      }
    }
    int first = i;
    if (preposition == i) {
      i++;
    }
    return phrase(preposition, first, i, agreement);
  }

  private boolean preposition(int i) {
    return text.tag(i) == Tag.APPR || text.tag(i) == Tag.APPRART;
  }

  private @Nullable NounPhrase phrase(int preposition, int first, int from, int agreement) {
    int i = from;
    int set = agreement;
    boolean determined = false;
    if (partitive(i)) {
      return new NounPhrase(preposition, first, i + 1, i, set & pronominal(i), false);
    }
    while (determiner(text.tag(i))) {
      set = meet(set, i);
      determined = true;
      i++;
    }
    if (!determined && genitiveName(i) > 0) {
      determined = true;
      i = genitiveName(i);
    }
    i = modifiers(i, determined);
    set = adjectives(from, i, set);
    if (text.tag(i).nominal() || text.is(i, TokenKind.ADDRESS)) {
      int head = i;
      int end = closed(from, head, nameEnd(head));
      boolean name = text.tag(head) == Tag.NE && text.tag(end - 1) == Tag.NE;
      int cases = name && alone(end) ? set : meet(set, name ? end - 1 : i);
      return new NounPhrase(preposition, first, end, head, cases, false);
    }
    if (quotedName(i) > 0 && (determined || preposition >= 0)) {
      int end = quotedName(i);
      return new NounPhrase(preposition, first, end, i + 1, set, false);
    }
    if (i > from && (determined || preposition >= 0) && nominalised(i - 1)) {
      return new NounPhrase(preposition, first, i, i - 1, set, false);
    }
    if (i == from && pronoun(text.tag(i))) {
      return new NounPhrase(preposition, first, i + 1, i, meet(set, i), true);
    }
    if (i > from && i == from + 1 && determined && text.tag(from) != Tag.ART) {
      return new NounPhrase(preposition, first, i, from, set, true);
    }
    return null;
  }

  /// The end with the closing mark of a quotation that opened inside the phrase.
  private int closed(int from, int head, int end) {
    for (int i = from; i < head; i++) {
      if (text.is(i, TokenKind.QUOTE) && text.is(end, TokenKind.QUOTE)) {
        return end + 1;
      }
    }
    return end;
  }

  /// True if no noun follows, so that the "s" of a name may be its own: "sagte Carstens".
  private boolean alone(int end) {
    return !text.tag(end).nominal() && text.tag(end) != Tag.ADJA;
  }

  /// Index behind a name in the genitive before its noun, "Kiels" in "Kiels neuer Hafen"; -1 if
  /// there is none at `i`.
  private int genitiveName(int i) {
    int end = i;
    while (end < i + LONGEST_OWNER && text.tag(end) == Tag.NE) {
      end++;
    }
    String last = text.form(end - 1);
    boolean genitive = end > i && (last.endsWith("s") || last.endsWith("’") || last.endsWith("'"));
    int noun = end;
    while (noun < end + LONGEST_OWNER && text.tag(noun) == Tag.ADJA) {
      noun++;
    }
    return genitive && text.tag(noun) == Tag.NN ? end : -1;
  }

  /// The agreement of an article that stands alone: "einer" and "eines" may be nominatives then.
  private int pronominal(int i) {
    boolean strong = text.form(i).endsWith("er") || text.form(i).endsWith("es");
    int own = known(text.word(i).agreement());
    return strong ? own | Agreement.in(Agreement.NOM, Agreement.SINGULAR) : own;
  }

  /// "einer" in "einer der Gäste", "viele" in "viele dieser Boote".
  private boolean partitive(int i) {
    Tag tag = text.tag(i);
    boolean some =
        tag == Tag.PIS
            || tag == Tag.PIAT
            || tag == Tag.CARD
            || tag == Tag.ART && text.word(i).lemma().startsWith("ein");
    boolean whole = text.is(i + 1, "der") || text.is(i + 1, "dieser") || text.is(i + 1, "ihrer");
    return some && whole && determiner(text.tag(i + 1));
  }

  private static boolean determiner(Tag tag) {
    return switch (tag) {
      case ART, PDAT, PPOSAT, PIAT, PWAT, PRELAT -> true;
      default -> false;
    };
  }

  private static boolean pronoun(Tag tag) {
    return switch (tag) {
      case PPER, PDS, PIS, PPOSS, PRF -> true;
      default -> false;
    };
  }

  /// Index behind adjectives, numbers and their adverbs, if a noun follows them.
  private int modifiers(int from, boolean determined) {
    int i = from;
    while (modifier(i)) {
      i++;
    }
    while (i > from && (!determined || !text.tag(i).nominal()) && !solid(text.tag(i - 1))) {
      i--;
    }
    return i;
  }

  private boolean modifier(int i) {
    return switch (text.tag(i)) {
      case ADJA, CARD, TRUNC, ADV, ADJD, PTKNEG, PTKA -> true;
      case KON ->
          text.tag(i - 1) == Tag.ADJA && text.tag(i + 1) == Tag.ADJA
              || text.tag(i - 1) == Tag.TRUNC;
      case PTKZU -> text.tag(i + 1) == Tag.ADJA;
      case COMMA -> text.tag(i - 1) == Tag.ADJA && text.tag(i + 1) == Tag.ADJA;
      case MARK -> text.is(i, TokenKind.QUOTE) && text.tag(i + 1) == Tag.ADJA;
      default -> false;
    };
  }

  private static boolean solid(Tag tag) {
    return tag == Tag.ADJA || tag == Tag.CARD;
  }

  private boolean nominalised(int i) {
    return text.tag(i) == Tag.ADJA && text.capitalised(i) || text.tag(i) == Tag.CARD;
  }

  private int adjectives(int from, int end, int set) {
    int result = set;
    for (int i = from; i < end; i++) {
      if (text.tag(i) == Tag.ADJA) {
        result = meet(result, i);
      }
    }
    return result;
  }

  private int meet(int set, int i) {
    int joined = set & known(text.word(i).agreement());
    return joined == 0 ? set : joined;
  }

  private static int known(int agreement) {
    return agreement == 0 ? Agreement.ANY : agreement;
  }

  /// Index behind the names, numbers and quoted names that follow a noun.
  private int nameEnd(int head) {
    int i = head + 1;
    while (i < text.size()) {
      if (text.tag(i).nominal()
          && !ownPhrase(i)
          && (text.tag(i) == Tag.NE || text.tag(i - 1) == Tag.NE || apposed(i))) {
        i++;
      } else if (text.tag(i) == Tag.FM && text.capitalised(i)) {
        i++;
      } else if (text.form(i).equals("&") && text.tag(i + 1).nominal()) {
        i += 2;
      } else if (particle(i) > 0) {
        i = particle(i);
      } else if (quotedName(i) > 0) {
        i = quotedName(i);
      } else {
        return i;
      }
    }
    return i;
  }

  /// A plural right behind a place or a month, which is no part of it: "in Kiew Gespräche".
  private boolean ownPhrase(int i) {
    return text.tag(i) == Tag.NN
        && text.tag(i - 1).nominal()
        && preposition(i - 2)
        && !text.word(i).lemma().equals(text.form(i));
  }

  /// A noun right behind a noun, as in "Minister Müller" or "Agentur Reuters".
  private boolean apposed(int i) {
    return text.tag(i - 1) == Tag.NN && !text.form(i - 1).endsWith("s");
  }

  /// Index behind a name that follows a name particle at `i`; -1 if there is none.
  private int particle(int i) {
    int j = i;
    while (j < text.size() && j < i + 2 && NAME_PARTICLES.contains(text.form(j))) {
      j++;
    }
    boolean nobiliary = text.tag(i - 1) == Tag.NE && j > i && text.tag(j) == Tag.NE;
    boolean closed = text.is(i, "von") && text.tag(i + 1) == Tag.NE;
    return nobiliary
            && (!closed || person(i - 1))
            && !text.form(i).equals("der")
            && !text.form(i).equals("den")
        ? j + 1
        : -1;
  }

  /// True if the name before "von" looks like a first name: nothing but a title in front of it.
  private boolean person(int i) {
    return text.tag(i - 1) != Tag.ART && text.tag(i - 1) != Tag.ADJA;
  }

  /// Index behind a short quotation that begins at `i`; -1 if there is none.
  private int quotedName(int i) {
    if (!text.is(i, TokenKind.QUOTE)
        || !text.capitalised(i + 1) && !text.is(i + 1, TokenKind.ADDRESS)) {
      return -1;
    }
    int limit = Math.min(text.size(), i + 2 + LONGEST_QUOTED_NAME);
    for (int j = i + 2; j < limit; j++) {
      if (text.is(j, TokenKind.QUOTE)) {
        return j + 1;
      }
      if (text.is(j, TokenKind.COMMA) || text.is(j, TokenKind.STOP)) {
        return -1;
      }
    }
    return -1;
  }
}
