package org.laut.formats.intake;

/// A part of an input that could not be read.
///
/// @param detail what the fault's description says; may be empty. Never longer than a line
/// @param place the part; if the input ends with it, the part that was being read or was read last
public record Problem(Fault fault, String detail, Place place) {
  private static final int LONG = 200;

  public Problem {
    detail = printable(detail);
  }

  /// What comes from an input must not reach a screen as commands to it, nor fill it.
  private static String printable(String detail) {
    var kept = new StringBuilder();
    detail
        .codePoints()
        .limit(LONG)
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
