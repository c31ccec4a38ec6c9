package org.laut.de.factuality;

import java.util.Locale;
import java.util.Set;
import org.laut.de.clause.VerbGroup;
import org.laut.de.clause.VerbMood;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;

/// Tells sollen that orders from sollen that plans: "Die Anwohner sollen ihre Fenster schließen"
/// from "Das Spiel soll um drei beginnen". In somebody's word it orders states and bodies as well:
/// "Berlin solle zahlen".
final class Orders {
  private static final Set<String> EVERYBODY = Set.of("wir", "man", "ihr", "alle", "jeder");

  private final WordList ordered = WordList.load("ordered.tsv");
  private final WordList bodies = WordList.load("ordered-bodies.tsv");

  /// True if the subject is somebody who is told what to do, and does it himself.
  boolean given(Site site) {
    VerbGroup verb = site.verb();
    if (verb == null || verb.passive()) {
      return false;
    }
    TaggedText text = site.text();
    for (int i : site.tokens()) {
      NounPhrase phrase = site.phrases().from(i);
      if (phrase != null && phrase.nominative()) {
        String lemma = text.word(phrase.head()).lemma();
        boolean reported = verb.mood() == VerbMood.KONJUNKTIV1;
        return EVERYBODY.contains(lemma.toLowerCase(Locale.GERMAN))
            || ordered.has(lemma)
            || reported && !dated(site) && (bodies.has(lemma) || name(text, phrase));
      }
    }
    return false;
  }

  private static boolean name(TaggedText text, NounPhrase phrase) {
    return text.tag(phrase.head()) == Tag.NE && phrase.end() == phrase.first() + 1;
  }

  /// True if a number tells when.
  private static boolean dated(Site site) {
    for (int i : site.tokens()) {
      if (site.text().tag(i) == Tag.CARD || site.text().tag(i) == Tag.APPRART) {
        return true;
      }
    }
    return false;
  }
}
