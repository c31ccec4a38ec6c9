package org.laut.text;

import java.util.List;

/// A sentence as a search and a comparison see it: where it stands and what its content words are.
///
/// @param span the sentence
/// @param opensParagraph true if a paragraph begins with it
/// @param heading true for a heading, by-line or ticker line
/// @param terms its content words in the order of the text; words of grammar are left out
public record Passage(Span span, boolean opensParagraph, boolean heading, List<Term> terms) {
  public Passage {
    terms = List.copyOf(terms);
  }
}
