package org.laut.de.morph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which dictionary form a noun stands under where it has two: "Zeugen" is of "Zeuge" rather than a
/// verb used as a noun, "Abkommen" is not of "Abkomme".
final class NounLemmas {
  private static final int SHORTEST_VERB = 4;

  private final FullForms forms;
  private final Set<String> own = new HashSet<>();

  NounLemmas(FullForms forms) {
    this.forms = forms;
    for (List<String> row : Table.read(NounLemmas.class, "infinitive-nouns.tsv")) {
      own.add(row.get(0));
    }
  }

  /// The form itself before other lemmas of this class, unless it looks like an infinitive; null if
  /// no reading is of the class.
  @Nullable String choose(String form, List<Reading> readings, WordClass wordClass) {
    boolean same = false;
    String other = null;
    for (Reading r : readings) {
      if (r.wordClass() == wordClass) {
        boolean equal = r.lemma().equals(form);
        same |= equal;
        other = equal || other != null ? other : r.lemma();
      }
    }
    return same && (other == null || !plural(Letters.lowerFirst(form))) ? form : other;
  }

  /// True if the form, or what it ends in, is an infinitive that is no noun of its own.
  private boolean plural(String small) {
    if (!small.endsWith("n")) {
      return false;
    }
    for (int at = 0; small.length() - at >= SHORTEST_VERB; at++) {
      String verb = small.substring(at);
      if (own.contains(verb)) {
        return false;
      }
      if (forms.infinitive(verb)) {
        return true;
      }
    }
    return false;
  }
}
