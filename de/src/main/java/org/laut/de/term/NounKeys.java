package org.laut.de.term;

import java.util.List;
import org.laut.de.morph.Agreement;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
import org.laut.de.morph.WordClass;
import org.laut.text.Term;

/// Makes the keys of nouns: the parts of compounds, the masculine of feminines, the adjective of
/// those that were one, and the families of all of them.
final class NounKeys {
  private static final int SHORTEST = 4;
  private static final String FEMININE = "in";

  private final Lexicon lexicon;
  private final Families families;
  private final Origins origins;
  private final NameKeys names;

  NounKeys(Lexicon lexicon, Families families, Origins origins, NameKeys names) {
    this.lexicon = lexicon;
    this.families = families;
    this.origins = origins;
    this.names = names;
  }

  Keys of(String word) {
    String singular = word.endsWith("n") ? lexicon.noun(word) : word;
    String strong = singular.isEmpty() ? word : singular;
    List<String> pieces = lexicon.compoundParts(strong);
    String noun = weak(strong, pieces);
    Parts parts = new Parts(noun);
    parts.addAll(families.of(parts.lemma()));
    for (String piece : pieces) {
      parts.add(weak(piece, List.of()));
      parts.addAll(families.of(Nouns.small(piece)));
    }
    String head = pieces.isEmpty() ? noun : pieces.getLast();
    if (noun.endsWith("e")) {
      addAdjective(noun, parts);
    } else if (noun.endsWith(FEMININE) && feminine(head)) {
      parts.add(masculine(head));
      parts.add(masculine(noun));
    }
    if (pieces.isEmpty()) {
      addSimple(noun, parts);
    }
    names.addPieces(noun, Term.Kind.NOUN, parts);
    return parts.keys(Term.Kind.NOUN);
  }

  /// "Toter" is searched as "Tote", "Vorstandsvorsitzender" as "Vorstandsvorsitzende".
  private String weak(String noun, List<String> pieces) {
    String head = pieces.isEmpty() ? noun : pieces.getLast();
    boolean strong =
        head.length() >= SHORTEST
            && head.endsWith("er")
            && !lexicon.known(head, WordClass.NOUN)
            && lexicon.adjectiveNoun(head.substring(0, head.length() - 1));
    return strong ? noun.substring(0, noun.length() - 1) : noun;
  }

  /// "Kranke" is met by "krank", "Verletzte" by the family of "verletzen".
  private void addAdjective(String noun, Parts parts) {
    if (!lexicon.adjectiveNoun(noun)) {
      return;
    }
    for (Reading r : lexicon.readings(noun, false).list()) {
      if (r.wordClass() == WordClass.ADJECTIVE && r.agreement() != 0) {
        parts.add(r.lemma());
      } else if (r.wordClass() == WordClass.PARTICIPLE) {
        parts.addAll(families.ofParticiple(r.lemma()));
      }
    }
  }

  /// True for a feminine of which the dictionary has the masculine, "Ministerin".
  private boolean feminine(String noun) {
    if (!lexicon.known(masculine(noun), WordClass.NOUN)) {
      return false;
    }
    for (Reading r : lexicon.readings(noun, false).list()) {
      if (r.wordClass() == WordClass.NOUN
          && (r.agreement() & ~Agreement.inGender(Agreement.FEMININE)) != 0) {
        return false;
      }
    }
    return true;
  }

  private static String masculine(String feminine) {
    return feminine.substring(0, feminine.length() - FEMININE.length());
  }

  /// Adds where somebody comes from; of a word that the dictionary does not have, what it is the
  /// plural of: "Panzerbrigaden".
  private void addSimple(String noun, Parts parts) {
    boolean known = lexicon.known(noun, WordClass.NOUN);
    origins.addInhabitant(noun, known, parts);
    boolean plural = noun.endsWith("n") || noun.endsWith("s");
    if (!known && plural && noun.length() > SHORTEST && lexicon.noun(noun).isEmpty()) {
      parts.add(noun.substring(0, noun.length() - 1));
    }
  }
}
