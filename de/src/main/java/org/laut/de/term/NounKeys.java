package org.laut.de.term;

import org.laut.de.morph.Agreement;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
import org.laut.de.morph.Readings;
import org.laut.de.morph.WordClass;
import org.laut.text.Term;

/// Makes the keys of nouns: the parts of compounds, the masculine of feminines, the adjective of
/// those that were one, and the families of all of them.
final class NounKeys {
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
    String listed = lexicon.noun(word);
    String noun = Nouns.withoutEnding(listed.isEmpty() ? word : listed, lexicon);
    Readings readings = lexicon.readings(noun, false);
    Parts parts = new Parts(noun);
    parts.addAll(families.of(parts.lemma()));
    addAdjective(readings, parts);
    addMasculine(noun, readings, parts);
    if (listed.isEmpty()) {
      addSingular(noun, parts);
    }
    names.addPieces(noun, Term.Kind.NOUN, parts);
    boolean simple = true;
    for (String part : lexicon.compoundParts(noun)) {
      simple = false;
      parts.add(Nouns.withoutEnding(part, lexicon));
      parts.addAll(families.of(Nouns.small(part)));
    }
    if (simple) {
      origins.addInhabitant(noun, readings, parts);
    }
    return parts.keys(Term.Kind.NOUN);
  }

  /// "Kranke" is met by "krank", "Verletzte" by the family of "verletzen".
  private void addAdjective(Readings readings, Parts parts) {
    if (!parts.lemma().endsWith("e")) {
      return;
    }
    for (Reading r : readings.list()) {
      if (r.wordClass() == WordClass.ADJECTIVE && r.agreement() != 0) {
        parts.add(r.lemma());
      } else if (r.wordClass() == WordClass.PARTICIPLE) {
        parts.addAll(families.ofParticiple(r.lemma()));
      }
    }
  }

  /// What the dictionary does not have may be a plural: "Panzerbrigaden".
  private static void addSingular(String noun, Parts parts) {
    if (noun.endsWith("n") || noun.endsWith("s")) {
      parts.add(noun.substring(0, noun.length() - 1));
    }
  }

  private void addMasculine(String noun, Readings readings, Parts parts) {
    boolean feminine = noun.endsWith(FEMININE) && noun.indexOf('-') < 0;
    for (Reading r : readings.list()) {
      feminine &=
          r.wordClass() != WordClass.NOUN
              || (r.agreement() & ~Agreement.inGender(Agreement.FEMININE)) == 0;
    }
    if (feminine) {
      String masculine = noun.substring(0, noun.length() - FEMININE.length());
      if (masculine.equals(lexicon.noun(masculine))) {
        parts.add(masculine);
      }
    }
  }
}
