package org.laut.de.statement;

/// A noun phrase or pronoun that stands for a source, in tokens.
///
/// @param first index of its first token
/// @param end index behind its last token
/// @param head index of its head
/// @param letters how many characters of its only token name the source ("TASS" in "TASS-Bericht");
///   0 for all of it
record Mention(int first, int end, int head, int letters) {
  Mention(int first, int end, int head) {
    this(first, end, head, 0);
  }

  /// True if the token lies inside.
  boolean has(int token) {
    return first <= token && token < end;
  }
}
