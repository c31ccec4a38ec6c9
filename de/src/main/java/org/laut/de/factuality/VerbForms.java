package org.laut.de.factuality;

import org.jspecify.annotations.Nullable;
import org.laut.de.clause.VerbGroup;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// How the word that names an event is inflected and helped in its clause.
///
/// @param shape what the word is itself
/// @param helper lemma of the finite verb that governs it without zu; empty if it is finite itself,
///   or governed by a full verb, or if no verb is finite
/// @param withZu true for an infinitive with zu
/// @param perfect true if haben or sein stands as infinitive behind it
/// @param modal lemma of a modal that stands as infinitive behind it; empty if none does
/// @param governed true if a full verb of the same clause governs it with zu
record VerbForms(
    Shape shape,
    String helper,
    boolean withZu,
    boolean perfect,
    String modal,
    boolean governed,
    Tense tense) {

  /// What the word is itself.
  enum Shape {
    FINITE,
    PARTICIPLE,
    INFINITIVE,
    /// An adjective or adverb with a copula.
    PREDICATE
  }

  static @Nullable VerbForms of(Site site) {
    VerbGroup verb = site.verb();
    if (verb == null) {
      return null;
    }
    TaggedText text = site.text();
    int head = site.head();
    Tense tense = Tense.of(text, verb);
    if (head == verb.finite()) {
      return new VerbForms(Shape.FINITE, "", false, false, "", false, tense);
    }
    boolean perfect = false;
    boolean worden = false;
    boolean withZu = text.tag(head) == Tag.VVIZU || text.tag(head - 1) == Tag.PTKZU;
    Shape shape = shape(site, withZu);
    String modal = "";
    for (int i : verb.tokens()) {
      String lemma = text.word(i).lemma();
      if (i > head && text.tag(i) == Tag.VAINF && !lemma.equals("werden")) {
        perfect = true;
      } else if (i > head && text.tag(i) == Tag.VMINF) {
        modal = lemma;
      }
      worden |= i == head + 1 && text.tag(i).verb() && lemma.equals("werden");
      withZu |= i > head && text.tag(i - 1) == Tag.PTKZU;
    }
    if ((perfect || worden) && shape == Shape.INFINITIVE && site.mayBeParticiple(head)) {
      shape = Shape.PARTICIPLE;
    }
    boolean helped = verb.finite() >= 0 && helps(text, verb.finite());
    if (shape == Shape.PARTICIPLE && !helped && !verb.tokens().contains(head)) {
      return new VerbForms(shape, "", false, false, "", false, Tense.NONE);
    }
    String helper = helped ? text.word(verb.finite()).lemma() : "";
    boolean auxiliary = helper.equals("haben") || helper.equals("sein");
    boolean beside = withZu && verb.main() != head && verb.tokens().contains(verb.main());
    boolean governed = verb.finite() >= 0 && withZu && (!helped || !auxiliary || beside);
    return new VerbForms(shape, helper, withZu, perfect, modal, governed, tense);
  }

  boolean participle() {
    return shape == Shape.PARTICIPLE;
  }

  private static Shape shape(Site site, boolean withZu) {
    Tag tag = site.text().tag(site.head());
    if (tag.participle() && !withZu) {
      return Shape.PARTICIPLE;
    }
    if (tag.verb()) {
      return Shape.INFINITIVE;
    }
    return site.mayBeParticiple(site.head()) ? Shape.PARTICIPLE : Shape.PREDICATE;
  }

  private static boolean helps(TaggedText text, int finite) {
    Tag tag = text.tag(finite);
    return tag == Tag.VAFIN || tag == Tag.VMFIN || text.word(finite).lemma().equals("lassen");
  }
}
