package org.laut.report;

import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// A text's own word that it replaces or withdraws an earlier item.
///
/// @param withdraws true if the earlier item is not to be used any more, false if it is corrected
/// @param title the earlier item's title as the text quotes it; null if it does not
/// @param evidence the words that say so
public record Recall(boolean withdraws, @Nullable String title, Span evidence) {}
