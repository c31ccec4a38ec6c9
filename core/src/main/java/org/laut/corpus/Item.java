package org.laut.corpus;

import org.laut.report.Reading;

/// One version of a news item with what was read in it.
///
/// @param ref names the item in its archive: the giver's id, else one made of the text's hash
/// @param version 1 for the first text under this ref, 2 for the next
public record Item(String ref, int version, NewsItem news, Reading reading) {}
