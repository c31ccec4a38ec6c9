package org.laut.corpus.claim;

import org.laut.corpus.Item;
import org.laut.text.Passage;

/// How far a passage says what a question asks for.
///
/// @param index of the passage in the body
/// @param own share of the question's words that it meets itself
/// @param near the same with the sentences beside it, the title, and names anywhere in the item
/// @param more how much it has in common with other passages that meet the question best
/// @param odds logarithm of the odds that it says what is asked for
/// @param beyondDoubt true if the item is of the story beyond doubt: it has every name of the
///   question, or the names of the items that meet it best
record Match(
    Item item,
    int index,
    Passage passage,
    double own,
    double near,
    double more,
    double odds,
    boolean beyondDoubt) {
  /// Another passage of the item, of which it is not sure that it says what is asked for.
  Match unsure(int other, Passage body) {
    return new Match(item, other, body, own, near, more, Math.min(odds, 0), false);
  }
}
