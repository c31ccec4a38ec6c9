package org.laut.de.entity;

import org.laut.report.EntityKind;

/// What a common noun stands for where it is a source.
public enum NounClass {
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
  NOTHING;

  /// What an entity described by such a noun is.
  EntityKind entity() {
    return switch (this) {
      case PERSON, SPOKESPERSON -> EntityKind.PERSON;
      case OFFICIAL -> EntityKind.OFFICIAL;
      case ORGANISATION -> EntityKind.ORGANISATION;
      case AGENCY -> EntityKind.AGENCY;
      case MEDIUM -> EntityKind.MEDIUM;
      case DOCUMENT -> EntityKind.DOCUMENT;
      case GROUP, UNNAMED, NOTHING -> EntityKind.GROUP;
      case PLACE -> EntityKind.PLACE;
    };
  }

  /// True for what can have a name of its own behind the noun.
  boolean body() {
    return switch (this) {
      case AGENCY, MEDIUM, ORGANISATION, OFFICIAL -> true;
      default -> false;
    };
  }
}
