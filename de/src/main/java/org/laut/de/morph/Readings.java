package org.laut.de.morph;

import java.util.List;

/// Everything a form may be; empty if neither dictionary nor back-off knows it.
///
/// @param list readings of the same class and lemma are merged into one, their bits joined
/// @param guessed true if a compound or suffix back-off made them
public record Readings(String form, List<Reading> list, boolean guessed) {
  public Readings {
    list = List.copyOf(list);
  }

  /// True if it may be of this class.
  public boolean has(WordClass wordClass) {
    for (Reading r : list) {
      if (r.wordClass() == wordClass) {
        return true;
      }
    }
    return false;
  }

  /// Joined verb bits of all readings.
  public int verb() {
    int bits = 0;
    for (Reading r : list) {
      bits |= r.verb();
    }
    return bits;
  }
}
