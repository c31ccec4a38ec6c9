package org.laut.report;

/// The grammatical form in which somebody's word is given.
public enum Form {
  /// In quotation marks, as the speaker's own words.
  DIRECT,
  /// A clause under a cue: dass, ob, w-word, zu-infinitive, Konjunktiv or bare indicative.
  INDIRECT,
  /// An indicative main clause with an attribution adverbial (laut, zufolge, so, wie X mitteilte).
  ATTRIBUTED,
  /// An own sentence in Konjunktiv or with sollen; the attribution comes from the context.
  FREE,
  /// A report that somebody spoke, with the gist as a phrase.
  SUMMARY
}
