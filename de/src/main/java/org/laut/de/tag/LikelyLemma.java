package org.laut.de.tag;

import java.util.Map;
import org.laut.de.morph.Reading;
import org.laut.de.morph.VerbForm;

/// Which of two verbs a form is rather of, where its tag fits both.
final class LikelyLemma {
  private static final String GE = "ge";

  /// By the ending of the rare verb: the common one. "fällt aus" is of ausfallen, "in Not geraten"
  /// not of raten.
  private static final Map<String, String> COMMON =
      Map.of(
          "dachen", "denken",
          "fällen", "fallen",
          "langen", "gelangen",
          "raten", "geraten",
          "schwären", "schwören",
          "statten", "gestatten",
          "währen", "gewähren",
          "zustehen", "zugestehen");

  private static final int THIRD =
      VerbForm.third(VerbForm.PRESENT) | VerbForm.third(VerbForm.PRETERITE);

  private LikelyLemma() {}

  /// True if the other reading is likelier than the one before it.
  static boolean better(Reading before, Reading other) {
    if (rarer(other.lemma(), before.lemma())) {
      return false;
    }
    return rarer(before.lemma(), other.lemma())
        || prefixed(before.lemma(), other.lemma())
        || (!plain(before) && plain(other));
  }

  private static boolean rarer(String rare, String common) {
    for (Map.Entry<String, String> pair : COMMON.entrySet()) {
      int stem = rare.length() - pair.getKey().length();
      if (rare.endsWith(pair.getKey())
          && common.endsWith(pair.getValue())
          && common.length() - pair.getValue().length() == stem
          && common.startsWith(rare.substring(0, stem))) {
        return true;
      }
    }
    return false;
  }

  /// True if the lemma is the other one with a prefix that is a participle's as well: "gelobt" is
  /// of loben before it is of geloben, "eingefroren" of einfrieren.
  private static boolean prefixed(String lemma, String other) {
    int at = lemma.length() == other.length() + GE.length() ? lemma.indexOf(GE) : -1;
    return at >= 0
        && other.startsWith(lemma.substring(0, at))
        && other.endsWith(lemma.substring(at + GE.length()));
  }

  /// True for the third person of the indicative: "raste" is of rasen before it is of rasten.
  private static boolean plain(Reading reading) {
    return (reading.verb() & THIRD) != 0;
  }
}
