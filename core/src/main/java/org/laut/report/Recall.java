package org.laut.report;

import org.jspecify.annotations.Nullable;
import org.laut.text.Span;

/// A text's own word that it replaces or withdraws an earlier item.
///
/// @param withdraws true if the earlier item is not to be used any more, false if it is corrected
/// @param title the earlier item's title as the text quotes it, or as it stands behind
///   "Berichtigung:" in the text's own title; null where neither does
/// @param evidence the sentence of the text that says so; empty at its beginning where only the
///   title does
public record Recall(boolean withdraws, @Nullable String title, Span evidence) {}
