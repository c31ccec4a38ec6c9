package org.laut.text;

import java.util.List;

/// A text cut into tokens, sentences and quotations.
///
/// Tokens are ordered and do not overlap; sentences cover all tokens in order. A quotation may span
/// several sentences. Quotations are ordered by their opening mark.
public record Tokenized(
    String text,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<Dateline> datelines) {
  public Tokenized {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    datelines = List.copyOf(datelines);
  }

  /// The text from token `first` up to, not including, token `end`.
  ///
  /// @throws IllegalArgumentException if the run is empty
  public Span span(int first, int end) {
    if (first >= end) {
      throw new IllegalArgumentException("empty run of tokens at " + first);
    }
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }
}
