package org.laut.corpus.family;

/// A table of families that cannot be read.
public final class InvalidFamilies extends Exception {
  private static final long serialVersionUID = 1;

  /// What is wrong with the line.
  public enum Fault {
    /// Not four columns, or an empty one; the detail is the number of columns.
    COLUMNS,
    /// The detail is no kind of family.
    KIND,
    /// Another line has the detail as its id.
    ID_TWICE,
    /// Another line of the same kind has the detail as a member.
    MEMBER_TWICE
  }

  private final String place;
  private final Fault fault;
  private final String detail;

  InvalidFamilies(String place, Fault fault, String detail) {
    super(place + ": " + fault + " " + detail);
    this.place = place;
    this.fault = fault;
    this.detail = detail;
  }

  /// The table and the line, `families.tsv:12`.
  public String place() {
    return place;
  }

  public Fault fault() {
    return fault;
  }

  /// What the fault is about.
  public String detail() {
    return detail;
  }
}
