package org.laut.de.term;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.laut.de.clause.Clause;
import org.laut.de.clause.Unit;
import org.laut.de.clause.VerbGroup;
import org.laut.de.morph.Lexicon;
import org.laut.de.morph.Readings;
import org.laut.de.morph.WordClass;
import org.laut.de.tag.Tag;
import org.laut.de.tag.TaggedText;
import org.laut.de.tag.Word;
import org.laut.text.Passage;
import org.laut.text.Sentence;
import org.laut.text.Span;
import org.laut.text.Term;
import org.laut.text.TokenKind;

/// Reads the content words of a text as terms.
public final class TermReader {
  private final Lexicon lexicon;
  private final KeyTable keys;
  private final Signals signals = new Signals();

  public TermReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    keys = new KeyTable(new KeyMaker(lexicon));
  }

  /// The sentences of a text with their terms, in order; linear in the text.
  ///
  /// @param units of the same text, which say what particles belong to what verbs
  public List<Passage> passages(TaggedText text, List<Unit> units) {
    @Nullable String[] joined = joined(text, units);
    var passages = new ArrayList<Passage>();
    for (Sentence sentence : text.text().sentences()) {
      passages.add(
          new Passage(
              text.text().span(sentence.first(), sentence.end()),
              sentence.opensParagraph(),
              sentence.kind() == Sentence.Kind.HEADING,
              terms(text, joined, sentence.first(), sentence.end())));
    }
    return passages;
  }

  /// The infinitives of verbs that stand apart from their particle, by the index of the verb.
  private @Nullable String[] joined(TaggedText text, List<Unit> units) {
    @Nullable String[] joined = new @Nullable String[text.size()];
    for (Unit unit : units) {
      for (Clause clause : unit.clauses()) {
        VerbGroup verb = clause.verb();
        if (verb != null && verb.particle() >= 0 && lexicon.verb(verb.lemma())) {
          joined[verb.main()] = verb.lemma();
        }
      }
    }
    return joined;
  }

  private List<Term> terms(TaggedText text, @Nullable String[] joined, int first, int end) {
    var terms = new ArrayList<Term>(end - first);
    int i = first;
    while (i < end) {
      NumberRun number = number(text, i, end);
      if (number != null) {
        terms.add(number.term(text.text()));
        i = number.end();
      } else {
        Keys found = keys(text.word(i), joined[i]);
        if (found != null && !found.isNone()) {
          Span span = text.token(i).span();
          terms.add(new Term(span, found.lemma(), found.parts(), found.kind()));
        }
        i++;
      }
    }
    return terms;
  }

  private static @Nullable NumberRun number(TaggedText text, int i, int end) {
    boolean may = text.tag(i) == Tag.CARD || text.is(i, TokenKind.NUMBER);
    return may ? NumberRun.at(text.text(), i, end) : null;
  }

  private @Nullable Keys keys(Word word, @Nullable String joined) {
    return switch (word.tag()) {
      case NE, FM -> nominal(word, Use.NAME);
      case XY -> Signs.spoken(word.form()) ? keys.of(word.form(), Use.NAME) : null;
      case NN -> noun(word);
      case TRUNC -> keys.of(Signs.withoutHyphen(word.form()), Use.NOUN);
      case ADJA, ADJD -> {
        Keys signal = signals.of(word);
        yield signal == null ? keys.of(word.lemma(), Use.ADJECTIVE) : signal;
      }
      case CARD -> keys.of(word.lemma(), Use.NUMBER);
      case VVFIN, VVIMP, VVINF, VVIZU, VVPP ->
          keys.of(joined == null ? word.lemma() : joined, Use.VERB);
      case PTKNEG, PIAT, PIS, ADV, KON, VMFIN -> signals.of(word);
      default -> null;
    };
  }

  private Keys noun(Word word) {
    String form = word.form();
    if (form.length() == 1) {
      String sign = Signs.noun(form);
      return keys.of(sign.isEmpty() ? form : sign, Use.NOUN);
    }
    return nominal(word, Use.NOUN);
  }

  /// What the dictionary does not have is the same to us whether it is tagged as noun or name.
  private Keys nominal(Word word, Use use) {
    Readings readings = word.readings();
    boolean unknown =
        readings.list().isEmpty() || readings.guessed() && readings.has(WordClass.NAME);
    return unknown ? keys.of(word.form(), Use.UNKNOWN) : keys.of(word.lemma(), use);
  }
}
