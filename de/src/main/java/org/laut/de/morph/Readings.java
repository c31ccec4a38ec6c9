package org.laut.de.morph;

import java.util.List;

/// Everything a form may be; empty if neither dictionary nor back-off knows it.
public final class Readings {
  private final String form;
  private final List<Reading> list;
  private final boolean guessed;
  private final long classes;
  private final int verb;

  /// @param list readings of the same class and lemma are merged into one, their bits joined
  /// @param guessed true if a compound or suffix back-off made them
  public Readings(String form, List<Reading> list, boolean guessed) {
    this.form = form;
    this.list = List.copyOf(list);
    this.guessed = guessed;
    long all = 0;
    int bits = 0;
    for (Reading reading : list) {
      all |= 1L << reading.wordClass().ordinal();
      bits |= reading.verb();
    }
    classes = all;
    verb = bits;
  }

  /// The form that was read.
  public String form() {
    return form;
  }

  /// The single readings.
  public List<Reading> list() {
    return list;
  }

  /// True if a compound or suffix back-off made them.
  public boolean guessed() {
    return guessed;
  }

  /// True if it may be of this class.
  public boolean has(WordClass wordClass) {
    return (classes & 1L << wordClass.ordinal()) != 0;
  }

  /// Joined verb bits of all readings.
  public int verb() {
    return verb;
  }
}
