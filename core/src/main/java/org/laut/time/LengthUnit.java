package org.laut.time;

/// What lengths are counted in.
public enum LengthUnit {
  SECOND("S", true),
  MINUTE("M", true),
  HOUR("H", true),
  NIGHT("NI", true),
  DAY("D", false),
  WEEKEND("WE", false),
  WEEK("W", false),
  MONTH("M", false),
  QUARTER("Q", false),
  YEAR("Y", false),
  DECADE("DE", false),
  CENTURY("CE", false);

  private final String letters;
  private final boolean clock;

  LengthUnit(String letters, boolean clock) {
    this.letters = letters;
    this.clock = clock;
  }

  /// As TIMEX3 writes it.
  public String letters() {
    return letters;
  }

  /// True if it stands behind the T of a length.
  public boolean clock() {
    return clock;
  }
}
