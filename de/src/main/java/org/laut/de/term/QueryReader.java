package org.laut.de.term;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.ParticleVerbs;
import org.laut.de.morph.Reading;
import org.laut.de.morph.VerbForm;
import org.laut.de.morph.WordClass;
import org.laut.text.Term;
import org.laut.text.Token;
import org.laut.text.TokenKind;
import org.laut.text.Tokenized;

/// Reads the words of a query as terms, each by itself, since a query is no sentence and often
/// without capitals.
///
/// A word with a capital is a noun or name. A small one is what the dictionary has, unless the
/// whole query is small: then it may be a noun or name as well, which is likelier. What it may be
/// besides stands among its parts, so that "tote" meets "Tote" and "tot".
public final class QueryReader {
  private final Lexicon lexicon;
  private final KeyTable keys;
  private final WordReader words;

  public QueryReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    keys = new KeyTable(new KeyMaker(lexicon));
    words = new WordReader(lexicon, keys);
  }

  /// The terms in the order of the words; words of grammar are left out.
  public List<Term> terms(Tokenized query) {
    List<Token> tokens = query.tokens();
    boolean small = tokens.stream().noneMatch(token -> capital(token.form()));
    List<Term> terms = new ArrayList<>(tokens.size());
    int taken = -1;
    int i = 0;
    while (i < tokens.size()) {
      NumberRun number = number(query, i);
      if (number != null) {
        terms.add(number.term(query));
        i = number.end();
        continue;
      }
      Token token = tokens.get(i);
      int particle = particle(tokens, i);
      Keys found =
          particle < 0
              ? words.of(token, small)
              : keys.of(joined(token, tokens.get(particle)), Use.VERB);
      taken = particle < 0 ? taken : particle;
      if (!found.isNone() && i != taken) {
        terms.add(new Term(token.span(), found.lemma(), found.parts(), found.kind()));
      }
      i++;
    }
    return terms;
  }

  private static boolean capital(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  private static @Nullable NumberRun number(Tokenized query, int i) {
    Token token = query.tokens().get(i);
    boolean article = Nouns.small(token.form()).equals("ein");
    return article ? null : NumberRun.at(query, i, query.tokens().size());
  }

  /// Index of the particle at the end that belongs to a verb: "Wer tritt zurück?"; -1 if none does.
  private int particle(List<Token> tokens, int verb) {
    int last = tokens.size() - 1;
    while (last > verb && tokens.get(last).kind() != TokenKind.WORD) {
      last--;
    }
    return last > verb && !joined(tokens.get(verb), tokens.get(last)).isEmpty() ? last : -1;
  }

  /// The infinitive with its particle; empty if there is no such verb.
  private String joined(Token verb, Token particle) {
    if (!lexicon.readings(particle.form(), false).has(WordClass.VERB_PARTICLE)) {
      return "";
    }
    for (Reading r : lexicon.readings(verb.form(), false).list()) {
      if (r.wordClass() == WordClass.VERB && (r.verb() & VerbForm.FINITE) != 0) {
        String joined = ParticleVerbs.join(particle.form(), r.lemma());
        if (lexicon.verb(joined)) {
          return joined;
        }
      }
    }
    return "";
  }
}
