package org.laut.de.cue;

/// An adverb that attributes.
///
/// @param form lower-cased
public record CueAdverb(String form, Kind kind) {
  /// What the adverb says about its clause.
  public enum Kind {
    /// Somebody says so, the text does not say who: "angeblich".
    HEARSAY,
    /// The one just mentioned says so: "demnach".
    ACCORDING,
    /// Begins a relative clause that is the content of the noun before it: "wonach".
    RELATIVE
  }
}
