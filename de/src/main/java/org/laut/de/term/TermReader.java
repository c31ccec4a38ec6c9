package org.laut.de.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.laut.de.tag.TaggedText;
import org.laut.de.tag.Word;
import org.laut.text.Passage;
import org.laut.text.Sentence;
import org.laut.text.Term;

/// Reads the content words of a text as terms.
public final class TermReader {
  /// The sentences of a text with their terms, in order.
  public List<Passage> passages(TaggedText text) {
    var passages = new ArrayList<Passage>();
    for (Sentence sentence : text.text().sentences()) {
      passages.add(
          new Passage(
              text.text().span(sentence.first(), sentence.end()),
              sentence.opensParagraph(),
              sentence.kind() == Sentence.Kind.HEADING,
              terms(text, sentence.first(), sentence.end())));
    }
    return passages;
  }

  private static List<Term> terms(TaggedText text, int first, int end) {
    var terms = new ArrayList<Term>();
    for (int i = first; i < end; i++) {
      Word word = text.word(i);
      Term.Kind kind = kind(word);
      if (kind != null) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        terms.add(new Term(word.token().span(), lemma, List.of(), kind));
      }
    }
    return terms;
  }

  private static Term.@Nullable Kind kind(Word word) {
    return switch (word.tag()) {
      case NE, FM, XY -> Term.Kind.NAME;
      case NN, TRUNC -> Term.Kind.NOUN;
      case ADJA, ADJD -> Term.Kind.ADJECTIVE;
      case CARD -> Term.Kind.NUMBER;
      case VVFIN, VVIMP, VVINF, VVIZU, VVPP -> Term.Kind.VERB;
      default -> null;
    };
  }
}
