package org.laut.de.term;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.laut.de.entity.States;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Readings;
import org.laut.de.morph.WordClass;
import org.laut.de.table.Row;
import org.laut.de.table.Table;
import org.laut.text.Term;

/// Makes the keys of a dictionary form.
final class KeyMaker {
  private final Lexicon lexicon;
  private final NounKeys nouns;
  private final NameKeys names;
  private final Families families;
  private final Origins origins;
  private final Set<String> leftOut;

  KeyMaker(Lexicon lexicon) {
    this.lexicon = lexicon;
    families = Families.load(lexicon);
    origins = new Origins(lexicon, States.load());
    names = new NameKeys(lexicon, origins, families);
    nouns = new NounKeys(lexicon, families, origins, names);
    leftOut =
        Table.load(KeyMaker.class, "left-out.tsv", 1).stream()
            .map((Row row) -> row.text(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// The keys of a word; none for those that say too little to be asked for.
  ///
  /// @param word its dictionary form, capitals as the dictionary has them
  Keys make(String word, Term.Kind kind) {
    Keys keys =
        switch (kind) {
          case NAME -> names.of(word);
          case NOUN -> nouns.of(word);
          case VERB -> verb(word);
          case ADJECTIVE -> adjective(word);
          case NUMBER, NEGATION, RESERVE -> new Keys(word.toLowerCase(Locale.GERMAN), List.of(), kind);
        };
    return leftOut.contains(keys.lemma()) ? Keys.none(kind) : keys;
  }

  private Keys verb(String word) {
    String lemma = word.toLowerCase(Locale.GERMAN);
    return new Keys(lemma, List.of(families.ofVerb(lemma)), Term.Kind.VERB);
  }

  private Keys adjective(String word) {
    Readings readings = lexicon.readings(word, false);
    if (readings.has(WordClass.PARTICIPLE) && !readings.has(WordClass.ADJECTIVE)) {
      String verb = Participles.verb(word, lexicon);
      if (!verb.isEmpty()) {
        return verb(verb);
      }
    }
    Parts parts = new Parts(word);
    parts.addAll(families.listed(parts.lemma()));
    origins.addAdjective(word, readings, parts);
    names.addPieces(word, Term.Kind.ADJECTIVE, parts);
    return parts.keys(Term.Kind.ADJECTIVE);
  }
}
