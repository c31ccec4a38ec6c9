package org.laut.formats.text;

/// Bytes that are no text.
public final class NotText extends Exception {
  private static final long serialVersionUID = 1;

  private final String kind;

  NotText(String kind) {
    super(kind.isEmpty() ? "binary" : kind);
    this.kind = kind;
  }

  /// What the first bytes say it is ("PDF", "ZIP"); empty if they say nothing.
  public String kind() {
    return kind;
  }
}
