package org.laut.corpus;

/// What one report of a claim rests on, seen from the archive.
public sealed interface Lineage {
  /// It has the claim from its origin itself.
  record Independent() implements Lineage {}

  /// It has the claim from another item of the archive.
  ///
  /// @param parent the other item's ref
  record Relays(String parent, Tie tie) implements Lineage {}

  /// It has the claim from a medium or agency whose item is not in the archive.
  ///
  /// @param medium as the report names it
  record RelaysUnseen(String medium) implements Lineage {}

  /// Nothing says where it has the claim from.
  record Undetermined() implements Lineage {}
}
