package org.laut.corpus.claim;

import org.laut.corpus.Item;
import org.laut.text.Passage;

/// A passage that says what a question asks for.
///
/// @param index of the passage in the title or the body
/// @param core how well the words of the question that are no names are met in the passage itself
/// @param score all in all
record Match(Item item, boolean inTitle, int index, Passage passage, double core, double score) {}
