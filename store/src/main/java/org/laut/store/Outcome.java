package org.laut.store;

/// What became of an item that was handed to the store.
///
/// @param version under which it is kept
public record Outcome(String ref, int version, Kind kind) {
  /// How it met what was there.
  public enum Kind {
    /// The first of its ref.
    READ,
    /// This very content is kept under this ref already; nothing was changed.
    KNOWN,
    /// Other content is kept under this ref; this is now the latest.
    NEW_VERSION
  }
}
