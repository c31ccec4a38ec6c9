package org.laut.corpus.claim;

import org.laut.corpus.Item;

/// Whether an item says that its publisher saw something or spoke to somebody itself.
record Contact(Item item) {
  /// True if the item says that it spoke itself to the source of an assertion.
  boolean claims(Claimed claimed) {
    return false;
  }
}
