package org.laut.corpus;

import java.util.List;

/// Whose word reports of a claim stand on.
///
/// @param id `o1`, `o2`, ... in the order of the answer
/// @param label as the text that names it most fully calls it
/// @param family what it counts with; equal for origins of one actor, `unknown` where it may be
///   anybody
/// @param row the row of the table of families that put it there; empty without one
/// @param reports the refs of the items that stand on it
public record Origin(
    String id, String label, Kind kind, String family, String row, List<String> reports) {
  /// What kind of origin it is, and so how it counts.
  public enum Kind {
    PERSON,
    OFFICIAL,
    ORGANISATION,
    /// The medium or agency saw it itself.
    WITNESS,
    /// People who are not named.
    ANONYMOUS,
    MEDIUM,
    DOCUMENT,
    UNSTATED
  }

  /// The family of whoever may be anybody.
  public static final String UNKNOWN = "unknown";

  public Origin {
    reports = List.copyOf(reports);
  }
}
