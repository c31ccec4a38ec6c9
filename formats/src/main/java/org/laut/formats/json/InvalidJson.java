package org.laut.formats.json;

/// A text that is no JSON, or JSON that is not of the expected form.
public final class InvalidJson extends Exception {
  private static final long serialVersionUID = 1;

  /// What is wrong.
  public enum Fault {
    /// The text breaks JSON's grammar; the detail says where.
    SYNTAX,
    /// A JSON value, but not an object.
    NO_OBJECT,
    /// The field named in the detail is missing or null.
    MISSING,
    /// The field named in the detail holds another type.
    WRONG_TYPE
  }

  private final Fault fault;
  private final String detail;

  public InvalidJson(Fault fault, String detail) {
    super(fault + " " + detail);
    this.fault = fault;
    this.detail = detail;
  }

  public Fault fault() {
    return fault;
  }

  /// The place or the field's name; may be empty.
  public String detail() {
    return detail;
  }
}
