package org.laut.de.entity;

/// A common noun as a source, found by itself or as the head of a compound.
///
/// @param key the head's dictionary form in small letters, masculine ("sprecher" for
///   "Regierungssprecherin")
/// @param gender [Gender] bits; the plural is not counted
/// @param reach whom it may take up
/// @param modifier what stands before the head in a compound, in small letters; empty for none
public record Noun(String key, NounClass type, int gender, Reach reach, String modifier) {
  /// True for a human being.
  public boolean human() {
    return type == NounClass.PERSON || type == NounClass.SPOKESPERSON;
  }
}
