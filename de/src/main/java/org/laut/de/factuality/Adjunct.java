package org.laut.de.factuality;

import java.util.Set;
import org.laut.de.clause.VerbGroup;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.report.Factuality;

/// How an event that is named by a noun is tied to the event of its clause.
enum Adjunct {
  /// As its subject, its aim or its occasion: they come about together.
  TOGETHER,
  /// Perhaps as the case in which it comes about: "bei einem Brand".
  CASE,
  /// As something that is there without it.
  APART;

  private static final Set<String> OCCASIONS =
      Set.of("während", "auf", "in", "zu", "an", "anlässlich", "bei");

  /// @param at index of the preposition; -1 if there is none
  static Adjunct of(Site site, NounPhrase phrase, int at) {
    TaggedText text = site.text();
    if (at < 0) {
      return phrase.nominative() ? TOGETHER : APART;
    }
    String preposition = Roles.preposition(text, at);
    boolean bare = at != phrase.first() && text.tag(phrase.first()).nominal();
    if (preposition.equals("bei") && (bare || indefinite(text, phrase))) {
      return CASE;
    }
    boolean onOrder = preposition.equals("auf") && bare;
    return OCCASIONS.contains(preposition) && !onOrder ? TOGETHER : APART;
  }

  /// True if the clause tells what comes about in a case: "droht", "muss", "kann".
  static boolean conditional(Site site, Factuality verb) {
    VerbGroup group = site.verb();
    boolean threat =
        group != null
            && group.main() == group.finite()
            && (group.lemma().equals("drohen") || group.lemma().equals("haften"));
    return threat
        || switch (verb.status()) {
          case POSSIBLE, DEMANDED, CONDITIONAL -> true;
          default -> false;
        };
  }

  private static boolean indefinite(TaggedText text, NounPhrase phrase) {
    return text.tag(phrase.first()) == Tag.ART
        && text.word(phrase.first()).lemma().startsWith("ein");
  }
}
