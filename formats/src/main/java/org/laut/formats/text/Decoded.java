package org.laut.formats.text;

import java.nio.charset.Charset;

/// A text and the encoding it was in.
///
/// @param text without a byte order mark, otherwise exactly as decoded
/// @param damaged number of byte sequences that stand for no character and became U+FFFD
public record Decoded(String text, Charset charset, int damaged) {}
