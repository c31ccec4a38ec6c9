package org.laut.de.self;

import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// A place where a text names its own publisher or somebody of it.
///
/// @param first index of its first token, the determiner included
/// @param head index of the token that says what it is
/// @param end index behind its last token
/// @param medium the name; null where it only says "dieser Zeitung"
/// @param reporter true for somebody of the publisher's
/// @param sure true if it can be no attribute of the noun before it: a house with its own word for
///   what it is
/// @param noun what a compound says of itself, "dpa-Informationen"; null for any other
record House(
    int first,
    int head,
    int end,
    @Nullable Span medium,
    boolean reporter,
    boolean sure,
    HouseWords.@Nullable Kind noun) {}
