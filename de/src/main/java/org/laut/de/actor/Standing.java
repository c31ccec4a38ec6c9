package org.laut.de.actor;

/// How a body stands to states, firms and places.
enum Standing {
  /// An office of a state.
  GOVERNMENT,
  /// An office of a town or district, or one that has its own in each: "Rathaus", "Polizei".
  LOCAL,
  /// Of a state, but not of its government: courts, parliaments.
  INDEPENDENT,
  /// No office, but known by its place: "Klinik", "Schule".
  SEATED,
  /// A firm itself, or those who run it.
  FIRM,
  /// Part of a firm that does not speak for it: "Betriebsrat".
  INNER,
  /// A body of any other kind.
  NONE,
  /// Nothing of the kind, though its noun ends like one: "Weststadt".
  THING;

  /// True for an office of a state or of a part of it.
  boolean government() {
    return this == GOVERNMENT || this == LOCAL;
  }
}
