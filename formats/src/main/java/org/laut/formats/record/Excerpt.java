package org.laut.formats.record;

/// How much of a text is written beside what is said about it.
public enum Excerpt {
  /// No characters of it, only offsets. Dictionary forms, the ids of entities, which are made of
  /// their names, and titles that were given apart from the text are written all the same.
  NONE,
  /// The characters of the spans.
  SPANS,
  /// The whole text too.
  FULL
}
