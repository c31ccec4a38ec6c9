package org.laut.report;

/// What marks a content as somebody else's word.
public enum Mood {
  KONJUNKTIV1,
  KONJUNKTIV2,
  SOLLEN,
  WOLLEN,
  INDICATIVE,
  /// Fragments and infinitives have none.
  NONE
}
