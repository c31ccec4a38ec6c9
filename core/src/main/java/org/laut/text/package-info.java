/// The text and what is counted on it: documents, spans, tokens, sentences.
///
/// Offsets are UTF-16 indices into the unchanged text. Nothing here knows a language.
@NullMarked
package org.laut.text;

import org.jspecify.annotations.NullMarked;
