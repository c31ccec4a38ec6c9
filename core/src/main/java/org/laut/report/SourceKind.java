package org.laut.report;

/// What kind of hand a statement went through.
public enum SourceKind {
  PERSON,
  OFFICIAL,
  ORGANISATION,
  AGENCY,
  MEDIUM,
  DOCUMENT,
  GROUP,
  /// "Medienberichten zufolge".
  UNNAMED,
  /// "Es hieß", hearsay sollen: the text names nobody.
  UNSTATED
}
