package org.laut.corpus;

import java.util.List;

/// One step of the count, to be told to a reader.
///
/// @param subjects refs of items, ids of origins or names, as the kind says
public record Reason(Kind kind, List<String> subjects) {
  /// What the step says.
  public enum Kind {
    /// These origins are one actor and count once: ids of origins.
    ONE_FAMILY,
    /// This origin counts by itself: its id.
    COUNTS,
    /// This origin is not named and may be another one or not: its id.
    MAY_BE_ANOTHER,
    /// This origin says so in passing or not clearly, and adds to the upper bound only: its id.
    WEAK,
    /// No named origin is sure, but these items surely have it from nameless ones: refs.
    SPOKEN_TO,
    /// These two origins may be one, so the lower bound counts them once: ids.
    MAY_BE_ONE,
    /// This origin denies and is counted apart: its id.
    DENIES,
    /// These items rest on a withdrawn one, which stands first: refs.
    WITHDRAWN,
    /// The first item is corrected by the second: refs.
    CORRECTED,
    /// These publishers cite each other in a circle: names.
    CIRCLE,
    /// These items are made from the first: refs.
    COPIES
  }

  public Reason {
    subjects = List.copyOf(subjects);
  }
}
