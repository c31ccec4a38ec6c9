package org.laut.de.morph;

/// What an unknown form may be: its last part, its verb behind a particle or prefix, its ending, a
/// name.
final class BackOff {
  private final FullForms forms;
  private final Compounds compounds;
  private final Prefixes prefixes;
  private final Inseparable inseparable;
  private final Suffixes suffixes = new Suffixes();
  private final Names names;

  BackOff(FullForms forms) {
    this.forms = forms;
    compounds = new Compounds(forms);
    prefixes = new Prefixes(forms);
    inseparable = new Inseparable(forms);
    names = new Names(forms);
  }

  /// True for a separable particle ("mit", "dar").
  boolean isParticle(String form) {
    return prefixes.isParticle(form);
  }

  /// Adds the readings of a verb of the dictionary behind a particle or prefix; they are no guess.
  void addPrefixedVerb(String form, ReadingSet out) {
    prefixes.add(form, out);
    if (out.isEmpty()) {
      inseparable.add(form, out);
    }
  }

  void add(String form, boolean sentenceStart, ReadingSet out) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen > 0 && hyphen + 1 < form.length()) {
      addHyphened(form, hyphen + 1, out);
    } else if (hyphen < 0 && Letters.capital(form)) {
      addCapital(form, sentenceStart, out);
    } else if (hyphen < 0) {
      addSmall(form, out);
    }
  }

  private void addHyphened(String form, int cut, ReadingSet out) {
    String last = form.substring(cut);
    ReadingSet head = forms.of(last);
    if (head.isEmpty() && Letters.capital(last)) {
      addCapital(last, false, head);
    } else if (head.isEmpty()) {
      addSmall(last, head);
    }
    for (Reading r : head.list()) {
      out.add(r.wordClass(), form.substring(0, cut) + r.lemma(), r.agreement(), r.verb());
    }
  }

  private void addCapital(String form, boolean sentenceStart, ReadingSet out) {
    boolean compound = compounds.add(form, out);
    if (out.isEmpty()) {
      suffixes.add(form, out);
    }
    String small = Letters.lowerFirst(form);
    if (sentenceStart) {
      ReadingSet lower = new ReadingSet();
      prefixes.add(small, lower);
      addSmall(small, lower);
      lower.list().forEach(out::add);
    } else {
      addAdjective(small, out);
    }
    if (!compound) {
      names.add(form, out);
    }
  }

  /// Adjectives are capitalised inside names: "Runder Tisch".
  private void addAdjective(String small, ReadingSet out) {
    for (Reading r : forms.of(small).list()) {
      if (r.wordClass() == WordClass.ADJECTIVE || r.wordClass() == WordClass.PARTICIPLE) {
        out.add(r);
      }
    }
  }

  private void addSmall(String form, ReadingSet out) {
    if (out.isEmpty()) {
      compounds.add(form, out);
    }
    if (out.isEmpty()) {
      suffixes.add(form, out);
    }
  }
}
