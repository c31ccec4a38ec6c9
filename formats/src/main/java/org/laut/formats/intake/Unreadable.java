package org.laut.formats.intake;

import java.io.IOException;

/// A text, or the rest of an input, that cannot be read.
public final class Unreadable extends IOException {
  private static final long serialVersionUID = 1;

  private final Fault fault;
  private final String detail;

  public Unreadable(Fault fault, String detail) {
    super(fault + " " + detail);
    this.fault = fault;
    this.detail = detail;
  }

  public Fault fault() {
    return fault;
  }

  /// What the fault's description says; may be empty.
  public String detail() {
    return detail;
  }

  /// The part at this place, refused.
  public Part at(Place place) {
    return new Part.Refused(new Problem(fault, detail, place));
  }
}
