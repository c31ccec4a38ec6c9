package org.laut.de.morph;

import java.util.List;

/// Reads unknown verb forms behind a prefix that never parts from its verb: "erstach" after
/// "stach", "erstochen" after "gestochen".
final class Inseparable {
  private static final List<String> PREFIXES =
      List.of("be", "ent", "er", "miss", "re", "ver", "zer", "über", "unter");

  private static final String GE = "ge";
  private static final int SHORTEST_VERB = 3;

  private final FullForms forms;

  Inseparable(FullForms forms) {
    this.forms = forms;
  }

  void add(String form, ReadingSet out) {
    for (String prefix : PREFIXES) {
      if (form.startsWith(prefix) && form.length() >= prefix.length() + SHORTEST_VERB) {
        String rest = form.substring(prefix.length());
        addForms(prefix, rest, out);
        addParticiple(prefix, rest, out);
      }
    }
  }

  private void addForms(String prefix, String rest, ReadingSet out) {
    int without = VerbForm.IMPERATIVE | (rest.startsWith(GE) ? VerbForm.PARTICIPLE2 : 0);
    for (Reading r : forms.of(rest).list()) {
      int verb = r.verb() & ~without;
      if (r.wordClass() == WordClass.VERB && verb != 0) {
        out.add(WordClass.VERB, prefix + r.lemma(), 0, verb);
      }
    }
  }

  private void addParticiple(String prefix, String rest, ReadingSet out) {
    for (Reading r : forms.of(GE + rest).list()) {
      if (r.wordClass() == WordClass.VERB && (r.verb() & VerbForm.PARTICIPLE2) != 0) {
        out.add(WordClass.VERB, prefix + r.lemma(), 0, VerbForm.PARTICIPLE2);
      } else if (r.wordClass() == WordClass.PARTICIPLE && r.lemma().startsWith(GE)) {
        String lemma = prefix + r.lemma().substring(GE.length());
        out.add(WordClass.PARTICIPLE, lemma, r.agreement(), 0);
      }
    }
  }
}
