package org.laut.de.term;

import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
import org.laut.de.morph.VerbForm;
import org.laut.de.morph.WordClass;

/// Finds the verbs of participles.
final class Participles {
  private Participles() {}

  /// The infinitive of a participle without ending, "geschlossen" or "schließend"; empty if there
  /// is none.
  static String verb(String participle, Lexicon lexicon) {
    for (Reading r : lexicon.readings(participle, false).list()) {
      if (r.wordClass() == WordClass.VERB && (r.verb() & VerbForm.PARTICIPLE2) != 0) {
        return r.lemma();
      }
    }
    String infinitive = participle.substring(0, participle.length() - 1);
    return participle.endsWith("nd") && lexicon.verb(infinitive) ? infinitive : "";
  }
}
