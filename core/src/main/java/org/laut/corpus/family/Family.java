package org.laut.corpus.family;

import java.util.List;

/// A row of the table: actors that count as one.
///
/// @param id names the row, `gov/ru`, `agency/dpa`
/// @param members names of publishers, or ids of entities
/// @param place the table and the line, `families.tsv:12`, to be shown where the row decided
public record Family(String id, String label, Kind kind, List<String> members, String place) {
  /// What holds a family together.
  public enum Kind {
    /// A state's government with its ministries, spokesmen and state-run media.
    GOVERNMENT,
    /// Outlets of one house, or one outlet under several names.
    PUBLISHER,
    /// A news agency under its names and codes.
    AGENCY
  }

  /// The row in one line: its place, its id and its label.
  public String row() {
    return place + " " + id + " " + label;
  }

  public Family {
    members = List.copyOf(members);
  }
}
