package org.laut.de.cue;

/// How the content stands beside its cue.
public enum Frame {
  /// Direct speech in quotation marks.
  QUOTE,
  /// A clause with dass.
  DASS,
  /// A clause with ob.
  OB,
  /// A clause with wer, wie, warum and their like.
  W,
  /// An infinitive with zu.
  ZU,
  /// A verb-second clause, in Konjunktiv or bare.
  V2,
  /// The gist as accusative object: "lobte die Zusammenarbeit".
  OBJECT,
  /// The gist as dative object: "widersprach dem Bericht".
  DATIVE,
  /// The gist in a prepositional phrase: "warnte vor Glatteis".
  PREPOSITION,
  /// In a clause with wie, or with so before it: "wie X mitteilte", "so teilte X mit".
  WIE
}
