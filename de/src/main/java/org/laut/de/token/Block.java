package org.laut.de.token;

import org.laut.text.Sentence;

/// A paragraph, heading or list entry as a run of tokens.
///
/// @param first index of its first token
/// @param end index behind its last token
/// @param opensParagraph false if only the end of a line parts it from the block before
record Block(int first, int end, Sentence.Kind kind, boolean opensParagraph) {}
