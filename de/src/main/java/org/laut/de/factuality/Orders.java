package org.laut.de.factuality;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.laut.de.clause.VerbGroup;
import org.laut.de.phrase.NounPhrase;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.de.tag.TaggedText;

/// Tells sollen that orders from sollen that plans: "Die Anwohner sollen ihre Fenster schließen"
/// from "Das Spiel soll um drei beginnen".
final class Orders {
  static final String FILE = "ordered.tsv";

  private static final Set<String> EVERYBODY = Set.of("wir", "man", "ihr", "alle", "jeder");
  private static final Set<String> ORDERED = load();

  private Orders() {}

  private static Set<String> load() {
    Set<String> lemmas = new HashSet<>();
    for (Row row : Table.load(Orders.class, FILE, 1)) {
      lemmas.add(row.text(0));
    }
    return Set.copyOf(lemmas);
  }

  /// True if the subject is somebody who is usually told what to do, and does it himself.
  static boolean given(Site site) {
    VerbGroup verb = site.verb();
    if (verb == null || verb.passive()) {
      return false;
    }
    TaggedText text = site.text();
    for (int i : site.tokens()) {
      NounPhrase phrase = site.phrases().from(i);
      if (phrase != null && phrase.nominative()) {
        String lemma = text.word(phrase.head()).lemma().toLowerCase(Locale.GERMAN);
        return EVERYBODY.contains(lemma) || ORDERED.contains(lemma);
      }
    }
    return false;
  }
}
