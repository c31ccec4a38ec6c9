package org.laut.store;

import org.laut.corpus.NewsItem;
import org.laut.report.Reading;

/// A news item with what was read in it, ready to be kept.
public record Studied(NewsItem news, Reading reading) {}
