package org.laut.de.morph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads unknown verb forms that begin with a separable particle: "weiterverhandelt",
/// "weiterzuverhandeln".
final class Prefixes {
  private static final String ZU = "zu";
  private static final int SHORTEST_VERB = 3;

  private final FullForms forms;
  private final Set<String> particles = new HashSet<>();
  private final int longest;

  Prefixes(FullForms forms) {
    this.forms = forms;
    for (List<String> row : Table.read(Prefixes.class, "particles.tsv")) {
      particles.add(row.get(0));
    }
    longest = particles.stream().mapToInt(String::length).max().orElse(0);
  }

  boolean isParticle(String form) {
    return particles.contains(form);
  }

  /// Adds the readings of the verb behind the longest particle.
  void add(String form, ReadingSet out) {
    int end = Math.min(longest, form.length() - SHORTEST_VERB);
    for (int cut = end; cut > 1 && out.isEmpty(); cut--) {
      String particle = form.substring(0, cut);
      if (particles.contains(particle)) {
        String rest = form.substring(cut);
        addVerb(particle, rest, out);
        if (rest.startsWith(ZU)) {
          addInfinitive(particle, rest.substring(ZU.length()), out);
        }
      }
    }
  }

  private void addVerb(String particle, String rest, ReadingSet out) {
    for (Reading r : forms.of(rest).list()) {
      if (r.verb() != 0) {
        int verb = r.verb() & ~VerbForm.IMPERATIVE;
        out.add(WordClass.VERB, ParticleVerbs.join(particle, r.lemma()), 0, verb);
      } else if (r.wordClass() == WordClass.PARTICIPLE) {
        out.add(r.wordClass(), particle + r.lemma(), r.agreement(), 0);
      }
    }
  }

  private void addInfinitive(String particle, String rest, ReadingSet out) {
    if (rest.isEmpty()) {
      return;
    }
    for (Reading r : forms.of(rest).list()) {
      if ((r.verb() & VerbForm.INFINITIVE) != 0) {
        String lemma = ParticleVerbs.join(particle, r.lemma());
        out.add(WordClass.VERB, lemma, 0, VerbForm.ZU_INFINITIVE);
      }
    }
  }
}
