package org.laut.de.time;

import java.util.Locale;

/// What a word can be for time expressions; each has a lexicon file of its own.
enum Role {
  MONTHS(2),
  WEEKDAYS(2),
  PARTS(2),
  SEASONS(2),
  HOLIDAYS(2),
  UNITS(3),
  NUMBERS(2),
  ORDINALS(2, true),
  DAYS(2),
  VAGUE(2),
  STEPS(3, true),
  AMOUNTS(2),
  RHYTHMS(2),
  TRIGGERS(2),
  PHASES(2),
  RELATIVES(5),
  LENGTHS(2),
  ADJECTIVES(2),
  PLANS(2),
  STATES(2),
  OPENERS(2),
  NUMBERED(2),
  MEASURES(2),
  NAMES(2),
  TITLES(2),
  STRETCHES(2),
  DECADES(2),
  PERIODS(2);

  private final int columns;
  private final boolean stems;

  Role(int columns) {
    this(columns, false);
  }

  Role(int columns, boolean stems) {
    this.columns = columns;
    this.stems = stems;
  }

  /// Columns of its file.
  int columns() {
    return columns;
  }

  /// True if the file holds stems, to which the endings of adjectives are added.
  boolean stems() {
    return stems;
  }

  /// The file beside this package.
  String file() {
    return name().toLowerCase(Locale.ROOT) + ".tsv";
  }
}
