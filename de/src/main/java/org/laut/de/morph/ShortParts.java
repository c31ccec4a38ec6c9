package org.laut.de.morph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Short parts of compounds that the dictionary alone cannot vouch for.
///
/// @param firsts what may begin a compound without being a word ("ex", "vize")
/// @param heads words of three letters that may end one ("amt", "rat")
/// @param names what surnames and places end in as well ("mann", "berg")
record ShortParts(Set<String> firsts, Set<String> heads, Set<String> names) {
  /// Length of a short head, and the least length of an ordinary first part.
  static final int LENGTH = 3;

  static ShortParts load() {
    List<List<String>> rows = Table.read(ShortParts.class, "compound-parts.tsv");
    return new ShortParts(column(rows, "first"), column(rows, "head"), column(rows, "name"));
  }

  private static Set<String> column(List<List<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get(1).equals(kind))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
