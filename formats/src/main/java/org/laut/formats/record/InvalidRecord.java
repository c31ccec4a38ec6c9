package org.laut.formats.record;

/// A record that breaks one of its invariants; the message names the place and the rule.
public final class InvalidRecord extends RuntimeException {
  private static final long serialVersionUID = 1;

  public InvalidRecord(String message) {
    super(message);
  }
}
