package org.laut.de.factuality;

import java.util.List;

/// An adverb, or several words that are one, which says how far a clause is to be trusted.
///
/// @param words lower-cased, as they stand one behind the other
record Hedge(List<String> words, Effect effect) {
  Hedge {
    words = List.copyOf(words);
  }

  /// What it says.
  enum Effect {
    LIKELY,
    POSSIBLE,
    /// Claimed by others: angeblich.
    CLAIMED,
    /// It almost was: beinahe.
    NEARLY,
    /// It was tried without success: vergeblich.
    VAIN,
    /// It is still to come: morgen, demnächst.
    FUTURE,
    /// It goes on: derzeit, seit.
    ONGOING,
    /// It was meant to be: eigentlich, ursprünglich.
    MEANT,
    /// What is not the case would make it so: sonst, andernfalls.
    OTHERWISE
  }
}
