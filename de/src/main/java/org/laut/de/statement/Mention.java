package org.laut.de.statement;

/// A noun phrase or pronoun that stands for a source, in tokens.
///
/// @param first index of its first token
/// @param end index behind its last token
/// @param head index of its head
record Mention(int first, int end, int head) {
  /// True if the token lies inside.
  boolean has(int token) {
    return first <= token && token < end;
  }
}
