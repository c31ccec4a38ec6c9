package org.laut.de.entity;

/// What a common noun stands for where it is a source.
enum NounClass {
  /// A single human being by office, trade or role; several are a group.
  PERSON,
  /// Somebody who speaks for a body and is of its kind.
  SPOKESPERSON,
  /// A body of the state.
  OFFICIAL,
  ORGANISATION,
  AGENCY,
  MEDIUM,
  DOCUMENT,
  /// People without names.
  GROUP,
  /// Whatever hides its source ("Medienberichte").
  UNNAMED,
  PLACE,
  /// Ends like one of the others but is none ("Absender").
  NOTHING
}
