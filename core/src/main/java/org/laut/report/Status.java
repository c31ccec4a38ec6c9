package org.laut.report;

/// What a source says has become of an event.
public enum Status {
  HAPPENED,
  ONGOING,
  PLANNED,
  LIKELY,
  POSSIBLE,
  DEMANDED,
  CONDITIONAL,
  /// Tried without success.
  FAILED,
  NOT_HAPPENED,
  /// The source rejects somebody's claim of it.
  DENIED,
  UNKNOWN
}
