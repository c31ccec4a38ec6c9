package org.laut.de.morph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Short parts of compounds that the dictionary alone cannot vouch for.
///
/// @param firsts what may begin a compound without being a word ("ex", "vize")
/// @param heads words of three letters that may end one ("amt", "rat")
/// @param names what surnames and places end in as well ("mann", "berg")
/// @param words short nouns that may begin one; all heads may
/// @param endings nouns that words end in by accident ("Sozialist" is no "List")
record ShortParts(
    Set<String> firsts,
    Set<String> heads,
    Set<String> names,
    Set<String> words,
    Set<String> endings) {
  /// Length of a short head, and the least length of an ordinary first part.
  static final int LENGTH = 3;

  static ShortParts load() {
    List<List<String>> rows = Table.read(ShortParts.class, "compound-parts.tsv");
    Set<String> heads = column(rows, "head");
    Set<String> words = new HashSet<>(column(rows, "word"));
    words.addAll(heads);
    return new ShortParts(
        column(rows, "first"),
        heads,
        column(rows, "name"),
        Set.copyOf(words),
        column(rows, "ending"));
  }

  private static Set<String> column(List<List<String>> rows, String kind) {
    return rows.stream()
        .filter(row -> row.get(1).equals(kind))
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
