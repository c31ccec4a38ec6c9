package org.laut.de.term;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.laut.de.entity.States;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
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
  /// @param word its dictionary form, capitals as the dictionary has them; of an unknown one its
  ///   form
  Keys make(String word, Use use) {
    Keys keys =
        switch (use) {
          case NAME -> names.of(word);
          case NOUN -> origins.isState(word) ? names.of(word) : nouns.of(word);
          case UNKNOWN -> unknown(word);
          case VERB -> verb(word);
          case ADJECTIVE -> adjective(word);
          case NUMBER -> new Keys(Nouns.small(word), List.of(), Term.Kind.NUMBER);
        };
    return leftOut.contains(keys.lemma()) ? Keys.none(keys.kind()) : keys;
  }

  /// A name that looks like a compound ("Steinbach") is found as a whole, and so is a land that
  /// looks like a plural.
  private Keys unknown(String form) {
    Readings readings = lexicon.readings(form, false);
    String noun = lexicon.noun(form);
    if (form.indexOf('-') > 0 && !noun.isEmpty()) {
      return nouns.of(noun);
    }
    String sharp = sharp(form);
    if (!sharp.isEmpty()) {
      return nouns.of(sharp);
    }
    String name = name(readings);
    Keys asName = names.of(name.isEmpty() ? form : name);
    boolean whole = noun.isEmpty() ? !name.isEmpty() : form.endsWith("ien");
    if (whole || !lexicon.compoundParts(noun).isEmpty()) {
      return asName;
    }
    Keys asNoun = nouns.of(noun.isEmpty() ? form : noun);
    boolean sure = readings.has(WordClass.ADJECTIVE) || Nouns.derived(asNoun.lemma());
    return sure ? asNoun.or(asName) : asName.or(asNoun);
  }

  private static String name(Readings readings) {
    for (Reading r : readings.list()) {
      if (r.wordClass() == WordClass.NAME) {
        return r.lemma();
      }
    }
    return "";
  }

  /// A compound in Swiss spelling as others write it; empty if it is none.
  private String sharp(String form) {
    int at = form.indexOf("ss");
    if (at < 0 || !lexicon.compoundParts(form).isEmpty()) {
      return "";
    }
    String sharp = form.substring(0, at) + "ß" + form.substring(at + 2);
    return lexicon.compoundParts(sharp).isEmpty() ? "" : sharp;
  }

  private Keys verb(String word) {
    String lemma = Nouns.small(word);
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
