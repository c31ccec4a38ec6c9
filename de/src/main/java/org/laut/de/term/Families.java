package org.laut.de.term;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laut.de.morph.Lexicon;
import org.laut.de.table.Row;
import org.laut.de.table.Table;

/// Which words are of one family: "Schließung", "schließen" and "geschlossen"; "Rücktritt" and
/// "zurücktreten".
///
/// The key of a family is a tilde and its verb, so that it never equals a lemma. A verb with a
/// prefix is a family of its own: "Versuch" is not of "suchen". `families.tsv` lists families that
/// no rule finds and nouns that only look like one of a verb.
final class Families {
  private static final String NONE = "-";

  private final Lexicon lexicon;
  private final Derivation derivation;
  private final Map<String, String> listed = new HashMap<>();

  private Families(Lexicon lexicon) {
    this.lexicon = lexicon;
    derivation = new Derivation(lexicon);
    for (Row row : Table.load(Families.class, "families.tsv", 2)) {
      for (String word : row.words(1)) {
        if (listed.put(word, row.text(0)) != null) {
          throw row.broken("twice: " + word);
        }
      }
    }
  }

  static Families load(Lexicon lexicon) {
    return new Families(lexicon);
  }

  /// The key of the family with this name.
  static String key(String family) {
    return "~" + family;
  }

  /// The key of a verb.
  String ofVerb(String infinitive) {
    String family = listed.getOrDefault(infinitive, infinitive);
    return key(family.equals(NONE) ? infinitive : family);
  }

  /// The key of a noun in small letters; empty if no family is known.
  List<String> of(String noun) {
    if (listed.containsKey(noun)) {
      return listed(noun);
    }
    String verb = derivation.verbOf(noun);
    return verb.isEmpty() ? List.of() : List.of(ofVerb(verb));
  }

  /// The key of a word that the table lists; empty for every other word.
  List<String> listed(String word) {
    String family = listed.getOrDefault(word, NONE);
    return family.equals(NONE) ? List.of() : List.of(key(family));
  }

  /// The key of the verb that a participle is of.
  List<String> ofParticiple(String participle) {
    String verb = Participles.verb(participle, lexicon);
    return verb.isEmpty() ? List.of() : List.of(ofVerb(verb));
  }
}
