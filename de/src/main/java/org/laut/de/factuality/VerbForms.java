package org.laut.de.factuality;

import org.jspecify.annotations.Nullable;
import org.laut.de.clause.VerbGroup;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// How the verb that names an event is inflected and helped in its clause.
///
/// @param helper lemma of the finite verb that governs it without zu; empty if it is finite itself,
///   or governed by a full verb, or if no verb is finite
/// @param participle true for a past participle
/// @param withZu true for an infinitive with zu
/// @param perfect true if haben or sein stands as infinitive behind it
/// @param modal lemma of a modal that stands as infinitive behind it; empty if none does
/// @param governed true if a full verb of the same clause governs it with zu
record VerbForms(
    String helper,
    boolean participle,
    boolean withZu,
    boolean perfect,
    String modal,
    boolean governed,
    Tense tense) {
  static @Nullable VerbForms of(Site site) {
    VerbGroup verb = site.verb();
    if (verb == null) {
      return null;
    }
    TaggedText text = site.text();
    int head = site.head();
    Tag tag = text.tag(head);
    Tense tense = Tense.of(text, verb);
    if (head == verb.finite()) {
      return new VerbForms("", false, false, false, "", false, tense);
    }
    boolean perfect = false;
    boolean withZu = tag == Tag.VVIZU || text.tag(head - 1) == Tag.PTKZU;
    String modal = "";
    for (int i : verb.tokens()) {
      String lemma = text.word(i).lemma();
      if (i > head && text.tag(i) == Tag.VAINF && !lemma.equals("werden")) {
        perfect = true;
      } else if (i > head && text.tag(i) == Tag.VMINF) {
        modal = lemma;
      }
      withZu |= i > head && text.tag(i - 1) == Tag.PTKZU;
    }
    boolean helped = verb.finite() >= 0 && helps(text, verb.finite());
    String helper = helped ? text.word(verb.finite()).lemma() : "";
    boolean auxiliary = helper.equals("haben") || helper.equals("sein");
    boolean beside = withZu && verb.main() != head && verb.tokens().contains(verb.main());
    boolean governed = verb.finite() >= 0 && withZu && (!helped || !auxiliary || beside);
    return new VerbForms(helper, tag.participle(), withZu, perfect, modal, governed, tense);
  }

  private static boolean helps(TaggedText text, int finite) {
    Tag tag = text.tag(finite);
    return tag == Tag.VAFIN || tag == Tag.VMFIN || text.word(finite).lemma().equals("lassen");
  }
}
