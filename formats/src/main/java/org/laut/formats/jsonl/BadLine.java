package org.laut.formats.jsonl;

/// A line that holds no document.
public final class BadLine extends Exception {
  private static final long serialVersionUID = 1;

  /// What is wrong with it.
  public enum Fault {
    /// Longer than the limit; the detail is the limit in MiB.
    TOO_LONG,
    /// Bytes that are no UTF-8.
    NOT_UTF8,
    /// No JSON; the detail says where.
    NOT_JSON,
    /// JSON, but no object.
    NO_OBJECT,
    /// The field named in the detail is missing.
    MISSING,
    /// The field named in the detail holds another type.
    WRONG_TYPE,
    /// The publication date, in the detail, is none.
    NO_DATE
  }

  private final Fault fault;
  private final String detail;

  public BadLine(Fault fault, String detail) {
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
}
