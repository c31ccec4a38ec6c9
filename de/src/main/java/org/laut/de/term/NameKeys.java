package org.laut.de.term;

import org.laut.de.morph.Lexicon;
import org.laut.de.morph.WordClass;
import org.laut.text.Term;

/// Makes the keys of names, and of the pieces of words with hyphens or slashes.
final class NameKeys {
  private static final int SHORTEST = 3;

  private final Lexicon lexicon;
  private final Origins origins;
  private final Families families;

  NameKeys(Lexicon lexicon, Origins origins, Families families) {
    this.lexicon = lexicon;
    this.origins = origins;
    this.families = families;
  }

  Keys of(String word) {
    boolean known = lexicon.known(word, WordClass.NAME);
    String noun = word.indexOf('-') > 0 ? lexicon.noun(word) : "";
    String plain = known ? word : withoutGenitive(word);
    Parts parts = new Parts(noun.isEmpty() ? plain : noun);
    origins.addName(parts, known);
    addPieces(word, Term.Kind.NAME, parts);
    return parts.keys(Term.Kind.NAME);
  }

  /// An unknown name that ends in -s loses it wherever it stands, since its genitive does.
  private static String withoutGenitive(String word) {
    int end = word.length();
    boolean apostrophe = word.endsWith("'") || word.endsWith("’");
    end -= apostrophe ? 1 : 0;
    boolean genitive =
        end > SHORTEST && word.charAt(end - 1) == 's' && "s'’".indexOf(word.charAt(end - 2)) < 0;
    end -= genitive ? 1 : 0;
    boolean marked = end < word.length() && end > 0 && "'’".indexOf(word.charAt(end - 1)) >= 0;
    return word.substring(0, marked ? end - 1 : end);
  }

  /// Adds the pieces of a word with hyphens or slashes, and what they are found by.
  ///
  /// @param kind of the whole, and so of its last piece
  void addPieces(String word, Term.Kind kind, Parts parts) {
    int from = 0;
    for (int to = border(word, 0); to < word.length() || from > 0; to = border(word, from)) {
      if (to - from > 1) {
        addPiece(word.substring(from, to), to == word.length() ? kind : Term.Kind.NAME, parts);
      }
      if (to == word.length()) {
        return;
      }
      from = to + 1;
    }
  }

  /// Index of the next hyphen or slash; the length of the word if there is none.
  private static int border(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (word.charAt(i) == '-' || word.charAt(i) == '/') {
        return i;
      }
    }
    return word.length();
  }

  private void addPiece(String piece, Term.Kind kind, Parts parts) {
    if (kind == Term.Kind.ADJECTIVE) {
      parts.add(piece);
      origins.addAdjective(piece, lexicon.readings(piece, false), parts);
      return;
    }
    String noun = lexicon.noun(Nouns.capital(piece));
    if (noun.isEmpty()) {
      parts.add(of(piece));
    } else {
      parts.add(noun);
      parts.addAll(families.of(Nouns.small(noun)));
      for (String part : lexicon.compoundParts(noun)) {
        parts.add(part);
        parts.addAll(families.of(Nouns.small(part)));
      }
    }
  }
}
