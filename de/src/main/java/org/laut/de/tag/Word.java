package org.laut.de.tag;

import org.laut.de.morph.Readings;
import org.laut.text.Token;

/// A token with what it is in its sentence.
///
/// @param lemma the dictionary form that fits the tag; the form itself if none is known. Separated
///   verb particles are not joined here
/// @param agreement bits of [org.laut.de.morph.Agreement] of the readings that fit the tag; ANY for
///   a nominal that no reading covers
/// @param verb bits of [org.laut.de.morph.VerbForm] of the readings that fit the tag
public record Word(Token token, Tag tag, String lemma, int agreement, int verb, Readings readings) {
  /// The characters of the text.
  public String form() {
    return token.form();
  }

  /// True if the form is this text, letter by letter.
  public boolean is(String text) {
    return token.form().equals(text);
  }
}
