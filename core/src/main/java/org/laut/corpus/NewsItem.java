package org.laut.corpus;

import org.laut.text.Document;

/// A news item as it came in, not yet read.
///
/// @param document text, title, publisher, day; its `ref` is the giver's id
public record NewsItem(Document document, Release release) {}
