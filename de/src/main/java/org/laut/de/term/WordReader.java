package org.laut.de.term;

import java.util.EnumSet;
import java.util.Set;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Reading;
import org.laut.de.morph.Readings;
import org.laut.de.morph.VerbForm;
import org.laut.de.morph.WordClass;
import org.laut.text.Term;
import org.laut.text.Token;
import org.laut.text.TokenKind;

/// Reads a single word without its sentence.
final class WordReader {
  private static final Set<WordClass> GRAMMAR =
      EnumSet.of(
          WordClass.ARTICLE,
          WordClass.PRONOUN,
          WordClass.PREPOSITION,
          WordClass.PREPOSITION_ARTICLE,
          WordClass.CONJUNCTION,
          WordClass.NEGATION,
          WordClass.AUXILIARY,
          WordClass.MODAL,
          WordClass.INTERJECTION);

  private static final Keys NOTHING = Keys.none(Term.Kind.NOUN);

  private final Lexicon lexicon;
  private final KeyTable keys;

  WordReader(Lexicon lexicon, KeyTable keys) {
    this.lexicon = lexicon;
    this.keys = keys;
  }

  /// The keys of a word; none for words of grammar and marks.
  ///
  /// @param small true if capitals say nothing, because there are none
  Keys of(Token token, boolean small) {
    String form = token.form();
    if (token.kind() == TokenKind.ADDRESS) {
      return keys.of(form, Use.NAME);
    }
    if (token.kind() != TokenKind.WORD) {
      String sign = Signs.noun(form);
      return sign.isEmpty() ? NOTHING : keys.of(sign, Use.NOUN);
    }
    if (form.endsWith("-")) {
      return keys.of(Nouns.capital(Signs.withoutHyphen(form)), Use.NOUN);
    }
    if (!Nouns.capital(form).equals(form)) {
      return small(form, small);
    }
    boolean grammar = grammar(Nouns.small(form)) && !lexicon.known(form, WordClass.NOUN);
    return grammar ? NOTHING : nominal(form);
  }

  private Keys small(String form, boolean mayBeNoun) {
    if (grammar(form)) {
      return NOTHING;
    }
    Keys content = content(form);
    String capital = capitals(form);
    if (content.isNone()) {
      return nominal(capital);
    }
    boolean guessed = lexicon.readings(form, false).guessed();
    if (!(mayBeNoun || guessed) || !sure(capital)) {
      return content;
    }
    if (guessed) {
      return nominal(capital);
    }
    Keys nominal = nominal(capital);
    return content.lemma().equals(form) && content.kind() == Term.Kind.ADJECTIVE
        ? content.or(nominal)
        : nominal.or(content);
  }

  /// True for a noun or name that the dictionary or a compound vouches for.
  private boolean sure(String form) {
    Readings readings = lexicon.readings(form, false);
    boolean nominal = readings.has(WordClass.NOUN) || readings.has(WordClass.NAME);
    return nominal && !unknown(readings);
  }

  private static boolean unknown(Readings readings) {
    return readings.list().isEmpty() || readings.guessed() && readings.has(WordClass.NAME);
  }

  /// "nato-kreise" as "Nato-Kreise".
  private static String capitals(String form) {
    StringBuilder capitals = new StringBuilder(form);
    for (int i = 0; i < form.length(); i++) {
      if (i == 0 || form.charAt(i - 1) == '-') {
        capitals.setCharAt(i, Character.toUpperCase(form.charAt(i)));
      }
    }
    return capitals.toString();
  }

  private boolean grammar(String form) {
    Readings readings = lexicon.readings(form, false);
    for (Reading r : readings.list()) {
      if (!readings.guessed() && GRAMMAR.contains(r.wordClass())) {
        return true;
      }
    }
    return readings.has(WordClass.ADVERB) && !readings.has(WordClass.ADJECTIVE);
  }

  /// The keys of a form with a capital as a noun or name.
  private Keys nominal(String form) {
    Readings readings = lexicon.readings(form, false);
    if (unknown(readings)) {
      return keys.of(form, Use.UNKNOWN);
    }
    String noun = lexicon.noun(form);
    if (!noun.isEmpty()) {
      Keys found = keys.of(noun, Use.NOUN);
      boolean name = readings.has(WordClass.NAME) && !readings.guessed();
      return name ? found.or(keys.of(name(readings, form), Use.NAME)) : found;
    }
    if (readings.has(WordClass.ADJECTIVE)) {
      return adjective(readings);
    }
    return keys.of(name(readings, form), Use.NAME);
  }

  private static String name(Readings readings, String form) {
    for (Reading r : readings.list()) {
      if (r.wordClass() == WordClass.NAME) {
        return r.lemma();
      }
    }
    return form;
  }

  private Keys adjective(Readings readings) {
    for (Reading r : readings.list()) {
      if (r.wordClass() == WordClass.ADJECTIVE || r.wordClass() == WordClass.PARTICIPLE) {
        return keys.of(r.lemma(), Use.ADJECTIVE);
      }
    }
    return NOTHING;
  }

  /// The keys of a small form as a verb or adjective that the dictionary knows, or an adjective by
  /// its ending.
  private Keys content(String form) {
    Readings readings = lexicon.readings(form, false);
    Keys adjective = adjective(readings);
    if (readings.guessed()) {
      return adjective;
    }
    for (Reading r : readings.list()) {
      if (r.wordClass() == WordClass.VERB && (r.verb() & ~VerbForm.IMPERATIVE) != 0) {
        Keys verb = keys.of(r.lemma(), Use.VERB);
        return adjective.isNone() || adjective.lemma().equals(verb.lemma())
            ? verb
            : adjective.or(verb);
      }
    }
    return adjective;
  }
}
