package org.laut.report;

/// What an entity is.
public enum EntityKind {
  PERSON,
  OFFICIAL,
  ORGANISATION,
  AGENCY,
  MEDIUM,
  STATE,
  PLACE,
  GROUP,
  DOCUMENT
}
